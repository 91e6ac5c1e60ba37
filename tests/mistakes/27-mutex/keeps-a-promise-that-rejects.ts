// Keeps a branch of the result to wait for, and handles its failure only when the next one asks.
// caught by: leaves no rejection unhandled
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.catch(() => {}).then(() => work());
    this.#last = result.finally(() => {});
    return result;
  }
}
