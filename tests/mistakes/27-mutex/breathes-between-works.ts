// Sleeps for a moment before it lets the next one in.
// caught by: starts each work as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {}).then(() => sleep(1));
    return result;
  }
}
