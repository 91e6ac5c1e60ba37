// Looks every millisecond whether a permit is free.
// caught by: hands a released permit on at once
import { setTimeout as sleep } from "node:timers/promises";

export class Semaphore {
  #free: number;
  readonly #line: object[] = [];

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) {
      throw new RangeError(`expected a whole number from 1, got ${permits}`);
    }
    this.#free = permits;
  }

  async acquire(): Promise<() => void> {
    const me = {};
    this.#line.push(me);
    while (this.#line[0] !== me || this.#free === 0) await sleep(1);
    this.#line.shift();
    this.#free--;
    let isHeld = true;
    return () => {
      if (isHeld) this.#free++;
      isHeld = false;
    };
  }
}
