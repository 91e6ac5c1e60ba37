/** Hands out a limited number of permits. */
export class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /**
   * Makes a semaphore with that many permits, a whole number from 1.
   *
   * Throws a `RangeError` for any other number.
   */
  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  /**
   * Waits until a permit is free, after all who asked before, and resolves to a function that
   * releases it.
   *
   * A released permit goes at once to the one that waited longest. Calling the function again does
   * nothing. It needs no `this`.
   */
  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      // Whoever waits gets the permit from hand to hand; it is never free in between.
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    };
  }
}
