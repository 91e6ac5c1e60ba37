// Calls a work that has failed once more.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work()).catch(() => work());
    this.#last = result.catch(() => {});
    return result;
  }
}
