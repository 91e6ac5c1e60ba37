// Returns the promise of the work out of the try without awaiting it, so the finally comes too early.
// caught by: runs one work at a time
export class Mutex {
  #tail: Promise<void> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.#tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tail = promise;
    await before;
    try {
      return work();
    } finally {
      resolve();
    }
  }
}
