// Style: one after another waits, in a chain, for a race of the permits that are held.
export class Semaphore {
  readonly #permits: number;
  readonly #held = new Set<Promise<void>>();
  #line: Promise<unknown> = Promise.resolve();

  constructor(permits: number) {
    if (!Number.isInteger(permits) || !(permits >= 1)) throw new RangeError(String(permits));
    this.#permits = permits;
  }

  acquire(): Promise<() => void> {
    const turn = this.#line.then(async () => {
      while (this.#held.size >= this.#permits) await Promise.race(this.#held);
      const { promise, resolve } = Promise.withResolvers<void>();
      this.#held.add(promise);
      return () => {
        this.#held.delete(promise);
        resolve();
      };
    });
    this.#line = turn;
    return turn;
  }
}
