// Wakes all that wait when a work has ended, and they don't look again.
// caught by: runs one work at a time
import { EventEmitter, once } from "node:events";

export class Mutex {
  readonly #news = new EventEmitter();
  #isLocked = false;

  async runExclusive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isLocked) await once(this.#news.setMaxListeners(0), "free");
    this.#isLocked = true;
    try {
      return await work();
    } finally {
      this.#isLocked = false;
      this.#news.emit("free");
    }
  }
}
