// Calls the first work directly, and throws when that throws.
// caught by: goes on after a work that fails
export class Mutex {
  readonly #waiting: (() => void)[] = [];
  #isLocked = false;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (!this.#isLocked) {
      this.#isLocked = true;
      try {
        return work().finally(this.#leave);
      } catch (error) {
        this.#leave();
        throw error;
      }
    }
    return new Promise<T>((resolve, reject) => {
      this.#waiting.push(() => {
        Promise.try(work).then(resolve, reject).finally(this.#leave);
      });
    });
  }

  readonly #leave = (): void => {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isLocked = false;
    else next();
  };
}
