// Lets a work in at once that was asked for by the one that is running, as a re-entrant lock does.
// caught by: lets a running work ask for others
import { AsyncLocalStorage } from "node:async_hooks";

export class Mutex {
  readonly #inside = new AsyncLocalStorage<boolean>();
  #last: Promise<unknown> = Promise.resolve();

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside.getStore() === true) return work();
    const result = this.#last.then(() => this.#inside.run(true, work));
    this.#last = result.catch(() => {});
    return result;
  }
}
