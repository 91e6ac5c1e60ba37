// Leaves the timer running when all works have ended.
// caught by: leaves nothing behind
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #isShut = false;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      return await work();
    } finally {
      this.#inFlight--;
      if (this.#isShut) this.#look();
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      setTimeout(this.#end.resolve, timeout, "timed out");
      this.#look();
    }
    return this.#end.promise;
  }

  #look(): void {
    if (this.#inFlight > 0) return;
    this.#end.resolve("drained");
  }
}
