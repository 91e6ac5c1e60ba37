// Has one bell for all; two releases in the same moment ring it once, and one of the two who could go on sleeps on.
// caught by: hands a released permit on at once
export class Semaphore {
  #free: number;
  #bell = Promise.withResolvers<void>();
  #line: Promise<unknown> = Promise.resolve();

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  acquire(): Promise<() => void> {
    const turn = this.#line.then(async () => {
      if (this.#free === 0) await this.#bell.promise;
      this.#bell = Promise.withResolvers();
      this.#free = Math.max(0, this.#free - 1);
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        this.#free = 1;
        this.#bell.resolve();
      };
    });
    this.#line = turn;
    return turn;
  }
}
