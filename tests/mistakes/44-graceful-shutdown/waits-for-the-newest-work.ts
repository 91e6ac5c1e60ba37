// Waits only for the work that was started last.
// caught by: resolves to drained as soon as no work is in flight
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #newest: Promise<unknown> | undefined;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      this.#newest = work();
      return await (this.#newest as Promise<T>);
    } finally {
      this.#inFlight--;
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!this.#isShut) {
      this.#isShut = true;
      this.#timer = setTimeout(this.#end.resolve, timeout, "timed out");
      if (this.#inFlight === 0) this.#look();
      const drained = (): void => {
        clearTimeout(this.#timer);
        this.#end.resolve("drained");
      };
      this.#newest?.then(drained, drained);
    }
    return this.#end.promise;
  }

  #look(): void {
    if (this.#inFlight > 0) return;
    clearTimeout(this.#timer);
    this.#end.resolve("drained");
  }
}
