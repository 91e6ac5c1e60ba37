// Takes the next one from the wrong end of the line when a work has failed.
// caught by: goes on after a work that fails
export class Mutex {
  #isLocked = false;
  readonly #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isLocked = true;
    try {
      const result = await work();
      this.#start(this.#waiting.shift());
      return result;
    } catch (error) {
      this.#start(this.#waiting.pop());
      throw error;
    }
  }

  #start(next: (() => void) | undefined): void {
    if (next === undefined) this.#isLocked = false;
    else next();
  }
}
