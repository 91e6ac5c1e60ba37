// Looks at the number only when somebody asks for a permit.
// caught by: refuses permits that are no whole number from 1
export class Semaphore {
  #free: number;
  readonly #permits: number;
  readonly #waiting: (() => void)[] = [];

  constructor(permits: number) {
    this.#free = this.#permits = permits;
  }

  async acquire(): Promise<() => void> {
    if (!Number.isInteger(this.#permits) || this.#permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${this.#permits}`);
    }
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    };
  }
}
