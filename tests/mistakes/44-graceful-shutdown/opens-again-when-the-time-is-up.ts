// Takes works again when the time is up.
// caught by: turns works away after shutdown
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #isOpen = false;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut && !this.#isOpen) throw new Error("shut down");
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
      this.#timer = setTimeout(() => {
        this.#isOpen = true;
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
