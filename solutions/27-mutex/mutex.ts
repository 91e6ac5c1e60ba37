/** Lets one work in at a time. */
export class Mutex {
  /** Settles when the work that was asked for last has ended. Never rejects. */
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Runs `work` when all works asked for before have ended, however they ended, and settles as it
   * does, as soon as it does.
   *
   * Calls `work` once, without arguments; at once when nothing is running. A `work` that throws has
   * ended, too: then it rejects with what was thrown. Never throws itself.
   */
  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    // The caller gets the failure; the next in line only waits for the end.
    this.#last = result.catch(() => {});
    return result;
  }
}
