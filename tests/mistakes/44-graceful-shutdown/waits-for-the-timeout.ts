// Waits until the time is up, and says then how it has ended.
// caught by: resolves to drained as soon as no work is in flight
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
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      setTimeout(() => {
        this.#end.resolve(this.#inFlight > 0 ? "timed out" : "drained");
      }, timeout);
    }
    return this.#end.promise;
  }
}
