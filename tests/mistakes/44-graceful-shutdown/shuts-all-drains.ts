// Keeps in the module whether there was a shutdown.
// caught by: turns works away after shutdown
let isShut = false;

export class Drain {
  readonly #end = Promise.withResolvers<"drained" | "timed out">();
  #inFlight = 0;
  #timer: NodeJS.Timeout | undefined;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (isShut) throw new Error("shut down");
    this.#inFlight++;
    try {
      return await work();
    } finally {
      this.#inFlight--;
      if (isShut) this.#look();
    }
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (!isShut) {
      isShut = true;
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
