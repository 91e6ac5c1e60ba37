// Takes the one that asked last from the end of the line.
// caught by: runs the works in the order asked for
export class Mutex {
  #isLocked = false;
  readonly #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.pop();
      if (next === undefined) this.#isLocked = false;
      else next();
    }
  }
}
