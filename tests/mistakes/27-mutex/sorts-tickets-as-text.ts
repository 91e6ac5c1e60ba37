// Takes the lowest ticket, but sorts the tickets as text: 10 comes before 9.
// caught by: runs the works in the order asked for
export class Mutex {
  #isLocked = false;
  #ticket = 0;
  readonly #waiting = new Map<number, () => void>();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const ticket = this.#ticket++;
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiting.set(ticket, resolve));
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      const [next] = [...this.#waiting.keys()].sort();
      const start = this.#waiting.get(next ?? -1);
      this.#waiting.delete(next ?? -1);
      if (start === undefined) this.#isLocked = false;
      else start();
    }
  }
}
