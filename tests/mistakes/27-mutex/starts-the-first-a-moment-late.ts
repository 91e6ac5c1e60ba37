// Puts off the start of a work with a timer when nothing is running.
// caught by: starts each work as soon as the one before has ended
import { setTimeout as sleep } from "node:timers/promises";

export class Mutex {
  #last: Promise<unknown> = Promise.resolve();
  #inLine = 0;

  runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inLine++ === 0) this.#last = sleep(0);
    const result = this.#last.then(() => work());
    this.#last = result.catch(() => {}).then(() => this.#inLine--);
    return result;
  }
}
