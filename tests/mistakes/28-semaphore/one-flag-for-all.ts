// Has one flag for all permits: when one has been released, no other can be.
// caught by: hands a released permit on at once
export class Semaphore {
  #free: number;
  #isReleased = false;
  readonly #waiting: (() => void)[] = [];

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      if (this.#isReleased) return;
      this.#isReleased = true;
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    };
  }
}
