// Lets anybody go on that waits.
// caught by: serves those who wait in the order asked for
export class Semaphore {
  #free: number;
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
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const at = Math.floor(Math.random() * this.#waiting.length);
      const [next] = this.#waiting.splice(at, 1);
      if (next === undefined) this.#free++;
      else next();
    };
  }
}
