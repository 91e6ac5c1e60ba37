// Gives those who have waited a release that only makes the permit free, and tells nobody.
// caught by: hands a released permit on at once
export class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  async #wait(): Promise<() => void> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return () => {
      this.#free++;
    };
  }

  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else return this.#wait();
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
