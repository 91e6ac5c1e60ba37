// Style: a loop that waits for the holder of the lock; all wake up, and the oldest is the first to look.
export class Mutex {
  #line: object[] = [];
  #held: Promise<void> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const me = {};
    this.#line.push(me);
    while (this.#line[0] !== me) await this.#held;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    try {
      return await work();
    } finally {
      this.#line.shift();
      resolve();
    }
  }
}
