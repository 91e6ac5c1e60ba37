// Rejects the works that are still in flight when the time is up.
// caught by: settles run as the work does
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  readonly #late = Promise.withResolvers<never>();
  #inFlight = 0;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      return await Promise.race([work(), this.#late.promise]);
    } finally {
      this.#inFlight--;
      if (this.#isShut) this.#look();
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      this.#late.promise.catch(() => {});
      this.#timer = setTimeout(() => {
        this.#late.reject(new Error("too late"));
        this.#end.resolve("timed out");
      }, timeout);
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
