// Starts the next work only when the one before has fulfilled; one failure is the end of all.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result;
    return result;
  }
}
