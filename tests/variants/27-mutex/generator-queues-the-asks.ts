// Style: an async generator gives the turns; it queues those who ask, and asking again ends the turn before.
export class Mutex {
  readonly #turns = this.#makeTurns();
  #isOver: Promise<void> = Promise.resolve();

  async *#makeTurns(): AsyncGenerator<() => void, never, void> {
    for (;;) {
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#isOver = promise;
      yield resolve;
      await this.#isOver;
    }
  }

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const { value: end } = await this.#turns.next();
    try {
      return await work();
    } finally {
      end();
    }
  }
}
