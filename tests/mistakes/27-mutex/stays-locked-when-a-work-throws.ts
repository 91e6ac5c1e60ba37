// Frees the lock in a finally of the promise, which a work that throws never gives.
// caught by: goes on after a work that fails
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    return work().finally(resolve);
  }
}
