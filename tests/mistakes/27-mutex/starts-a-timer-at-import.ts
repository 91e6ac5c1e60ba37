// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
setInterval(() => {}, 60_000);

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {});
    return result;
  }
}
