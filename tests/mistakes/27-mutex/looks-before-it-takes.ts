// Looks whether the lock is free, awaits, and only then takes it: two that ask together both find it free.
// caught by: runs one work at a time
export class Mutex {
  #isLocked = false;
  readonly #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else await Promise.resolve();
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#isLocked = false;
      else next();
    }
  }
}
