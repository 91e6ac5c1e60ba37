// Rejects with a new error, with the one it was given as its cause.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last
      .then(() => work())
      .catch((cause: unknown) => {
        throw new Error("the work failed", { cause });
      });
    this.#last = result.catch(() => {});
    return result;
  }
}
