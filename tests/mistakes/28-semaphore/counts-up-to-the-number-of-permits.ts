// Counts every release, but never more than there are permits: while others hold theirs, that is too many.
// caught by: does nothing when a permit is released again
export class Semaphore {
  #free: number;
  readonly #permits: number;
  readonly #waiting: (() => void)[] = [];

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = this.#permits = permits;
  }

  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free = Math.min(this.#free + 1, this.#permits);
      else next();
    };
  }
}
