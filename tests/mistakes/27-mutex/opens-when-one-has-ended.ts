// Says that the lock is free whenever a work has ended, though others are in line: a newcomer walks in.
// caught by: runs one work at a time
export class Mutex {
  #last: Promise<unknown> | undefined;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last ?? Promise.resolve();
    const result = before.then(() => work());
    this.#last = result
      .catch(() => {})
      .then(() => {
        this.#last = undefined;
      });
    return result;
  }
}
