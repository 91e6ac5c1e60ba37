// Runs the next work after a failure, but rejects with the failure of the one before.
// caught by: goes on after a work that fails
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#last;
    const result = before.catch(() => {}).then(() => work());
    result.catch(() => {});
    this.#last = result;
    await Promise.all([before, result]);
    return result;
  }
}
