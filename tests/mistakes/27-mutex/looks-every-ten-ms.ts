// Looks every 10 ms whether the lock is free.
// caught by: starts each work as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  readonly #line: object[] = [];

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const me = {};
    this.#line.push(me);
    while (this.#line[0] !== me) await sleep(10);
    try {
      return await work();
    } finally {
      this.#line.shift();
    }
  }
}
