// Guards each work with a time limit of an hour and never clears its timer.
// caught by: leaves nothing behind
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      setTimeout(() => {}, 3_600_000);
      return await work();
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
