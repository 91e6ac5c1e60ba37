// Forgets to return what the work gave.
// caught by: calls each work once and gives its result
export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(async () => {
      await work();
    });
    this.#last = done.catch(() => {});
    await done;
    return undefined as T;
  }
}
