// Exports the class under another name.
// caught by: loads
export class Lock {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {});
    return result;
  }
}
