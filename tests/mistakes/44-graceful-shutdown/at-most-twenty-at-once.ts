// Has no more than twenty works in flight.
// caught by: calls each work at once
import { setTimeout as sleep } from "node:timers/promises";

export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #running = 0;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      while (this.#running >= 20) await sleep(1);
      this.#running++;
      return await work().finally(() => this.#running--);
    } finally {
      this.#inFlight--;
      if (this.#isShut) this.#look();
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      this.#timer = setTimeout(this.#end.resolve, timeout, "timed out");
      this.#look();
    }
    return this.#end.promise;
  }

  #look(): void {
    if (this.#inFlight > 0) return;
    clearTimeout(this.#timer);
    this.#end.resolve("drained");
  }
}
