// Gives what the works share 10 ms to recover when one has failed.
// caught by: goes on after a work that fails
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => sleep(10));
    return result;
  }
}
