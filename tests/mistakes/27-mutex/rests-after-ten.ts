// Takes a break of 5 ms after every ten works.
// caught by: starts each work as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  #count = 0;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    const ended = result.catch(() => {});
    this.#last = ++this.#count % 10 === 0 ? ended.then(() => sleep(5)) : ended;
    return result;
  }
}
