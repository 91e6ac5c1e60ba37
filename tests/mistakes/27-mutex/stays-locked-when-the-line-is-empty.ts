// Frees the lock only by handing it on; when nobody waits it stays locked for good.
// caught by: starts each work as soon as the one before has ended
export class Mutex {
  #isLocked = false;
  readonly #waiting: (() => void)[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      this.#waiting.shift()?.();
    }
  }
}
