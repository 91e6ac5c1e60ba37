// Takes a function that waits already for the same work, and gives its result to both.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  readonly #waiting = new Map<unknown, Promise<unknown>>();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const known = this.#waiting.get(work);
    if (known !== undefined) return known as Promise<T>;
    const result = this.#last.then(() => work());
    this.#waiting.set(work, result);
    this.#last = result.catch(() => {}).then(() => this.#waiting.delete(work));
    return result;
  }
}
