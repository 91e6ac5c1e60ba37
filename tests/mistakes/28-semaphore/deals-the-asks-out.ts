// Gives each ask a permit beforehand, in turn, and waits for that one, though another may be free.
// caught by: hands a released permit on at once
export class Semaphore {
  readonly #tails: Promise<void>[];
  #asked = 0;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#tails = Array.from({ length: permits }, () => Promise.resolve());
  }

  async acquire(): Promise<() => void> {
    const index = this.#asked++ % this.#tails.length;
    const before = this.#tails[index];
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#tails[index] = promise;
    await before;
    return resolve;
  }
}
