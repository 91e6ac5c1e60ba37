// Hangs a then and a catch on the result side by side; the promise of the then rejects, too.
// caught by: leaves no rejection unhandled
export class Mutex {
  readonly #waiting: (() => void)[] = [];
  #isLocked = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const turn = Promise.withResolvers<void>();
    if (this.#isLocked) this.#waiting.push(turn.resolve);
    else turn.resolve();
    this.#isLocked = true;
    const result = turn.promise.then(() => work());
    void result.then(this.#leave);
    result.catch(this.#leave);
    return result;
  }

  readonly #leave = (): void => {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isLocked = false;
    else next();
  };
}
