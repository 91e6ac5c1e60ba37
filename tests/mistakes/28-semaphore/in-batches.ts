// Lets the next in only when all permits are back.
// caught by: hands a released permit on at once
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
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      this.#free++;
      if (this.#free < this.#permits) return;
      for (const next of this.#waiting.splice(0, this.#permits)) {
        this.#free--;
        next();
      }
    };
  }
}
