// Takes the lowest ticket, but sorts the tickets as text: 10 comes before 9.
// caught by: serves those who wait in the order asked for
export class Semaphore {
  #free: number;
  #ticket = 0;
  readonly #waiting = new Map<string, () => void>();

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  async acquire(): Promise<() => void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.set(`${this.#ticket++}`, resolve));
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      const [first = ""] = [...this.#waiting.keys()].sort();
      const next = this.#waiting.get(first);
      this.#waiting.delete(first);
      if (next === undefined) this.#free++;
      else next();
    };
  }
}
