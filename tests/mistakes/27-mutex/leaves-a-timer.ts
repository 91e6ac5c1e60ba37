// Guards each work with a warning after an hour, and never clears its timer.
// caught by: leaves nothing behind
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => {
      setTimeout(() => {}, 3_600_000);
      return work();
    });
    this.#last = result.catch(() => {});
    return result;
  }
}
