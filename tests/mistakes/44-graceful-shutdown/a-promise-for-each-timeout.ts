// Gives the same promise only for the same timeout.
// caught by: gives the same promise for every shutdown
export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  readonly #byTimeout = new Map<number, Promise<"drained" | "timed out">>();
  #isShut = false;
  #timer: NodeJS.Timeout | undefined;

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
      this.#timer = setTimeout(this.#end.resolve, timeout, "timed out");
      this.#look();
    }
    const known = this.#byTimeout.get(timeout) ?? this.#end.promise.then((outcome) => outcome);
    this.#byTimeout.set(timeout, known);
    return known;
  }

  #look(): void {
    if (this.#inFlight > 0) return;
    clearTimeout(this.#timer);
    this.#end.resolve("drained");
  }
}
