/** Runs works until it is shut down, and knows when the last of them has ended. */
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  /** Calls `work` at once and settles as it does; after a shutdown rejects with an `Error` instead. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down: no new works are taken");
    this.#inFlight++;
    try {
      return await work();
    } finally {
      this.#inFlight--;
      if (this.#isShut) this.#look();
    }
  }

  /**
   * Takes no more works, and resolves as soon as none is in flight, to `drained`, or after `timeout`
   * ms, to `timed out`. Every further call gives the same promise.
   */
  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      this.#timer = setTimeout(this.#end.resolve, timeout, "timed out");
      this.#look();
    }
    return this.#end.promise;
  }

  /** Looks whether the last work has ended. */
  #look(): void {
    if (this.#inFlight > 0) return;
    clearTimeout(this.#timer);
    this.#end.resolve("drained");
  }
}
