// Style: as most people write it: awaits the tail, leaves a promise of its own, and resolves it in a finally.
export class Mutex {
  private tail: Promise<void> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const before = this.tail;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.tail = promise;
    await before;
    try {
      return await work();
    } finally {
      resolve();
    }
  }
}
