// Style: an EventEmitter that says idle, and events.once with a signal that times out.
import { EventEmitter, once } from "node:events";

export class Drain extends EventEmitter<{ idle: [] }> {
  #count = 0;
  #shutdown: Promise<"drained" | "timed out"> | null = null;

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#shutdown !== null) throw new Error("no more works");
    this.#count += 1;
    return work().finally(() => {
      this.#count -= 1;
      if (this.#count === 0) this.emit("idle");
    });
  }

  shutdown(timeout: number): Promise<"drained" | "timed out"> {
    if (this.#shutdown === null) {
      const signal = AbortSignal.timeout(timeout);
      const idle: Promise<unknown> =
        this.#count === 0 ? Promise.resolve() : once(this, "idle", { signal });
      this.#shutdown = idle.then(
        () => "drained" as const,
        () => "timed out" as const,
      );
    }
    return this.#shutdown;
  }
}
