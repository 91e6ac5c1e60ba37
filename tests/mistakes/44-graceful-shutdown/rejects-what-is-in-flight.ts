// Rejects the works that are in flight when the shutdown begins.
// caught by: settles run as the work does
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  readonly #shut = Promise.withResolvers<never>();
  #inFlight = 0;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      return await Promise.race([work(), this.#shut.promise]);
    } finally {
      this.#inFlight--;
      if (this.#isShut) this.#look();
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      this.#shut.promise.catch(() => {});
      this.#shut.reject(new Error("shut down"));
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
