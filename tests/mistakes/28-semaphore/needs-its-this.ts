// Gives a function that needs a this.
// caught by: hands a released permit on at once
class Permit {
  isHeld = true;
  constructor(readonly handOn: () => void) {}

  release(): void {
    if (this.isHeld) this.handOn();
    this.isHeld = false;
  }
}

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
    const permit = new Permit(() => {
      const next = this.#waiting.shift();
      if (next === undefined) this.#free++;
      else next();
    });
    return permit.release;
  }
}
