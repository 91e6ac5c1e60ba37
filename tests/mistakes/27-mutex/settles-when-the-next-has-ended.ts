// Awaits the next work, too, before it passes a failure on; successes are in time.
// caught by: goes on after a work that fails
export class Mutex {
  #isLocked = false;
  readonly #waiting: (() => Promise<void>)[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const ended = Promise.withResolvers<void>();
    if (this.#isLocked) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(() => {
          resolve();
          return ended.promise;
        });
      });
    }
    this.#isLocked = true;
    try {
      const result = await work();
      void this.#leave();
      return result;
    } catch (error) {
      await this.#leave();
      throw error;
    } finally {
      ended.resolve();
    }
  }

  async #leave(): Promise<void> {
    const next = this.#waiting.shift();
    if (next === undefined) this.#isLocked = false;
    else await next();
  }
}
