// Sleeps once more before it settles, when the next one is on its way already.
// caught by: calls each work once and gives its result
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {});
    return result.finally(() => sleep(1));
  }
}
