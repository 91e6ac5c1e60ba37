// Rejects all that wait when one has failed, and starts afresh.
// caught by: goes on after a work that fails
interface Waiting {
  readonly start: () => void;
  readonly giveUp: (reason: unknown) => void;
}

export class Mutex {
  #isLocked = false;
  #waiting: Waiting[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) {
      await new Promise<void>((start, giveUp) => this.#waiting.push({ start, giveUp }));
    }
    this.#isLocked = true;
    try {
      return await work();
    } catch (error) {
      for (const { giveUp } of this.#waiting) giveUp(error);
      this.#waiting = [];
      throw error;
    } finally {
      const next = this.#waiting.shift();
      if (next === undefined) this.#isLocked = false;
      else next.start();
    }
  }
}
