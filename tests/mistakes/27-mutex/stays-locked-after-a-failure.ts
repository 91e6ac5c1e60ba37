// Frees the lock after the await, which a work that fails never reaches.
// caught by: goes on after a work that fails
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    const result = await work();
    resolve();
    return result;
  }
}
