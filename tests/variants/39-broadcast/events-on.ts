// Style: Node's own events.on, which keeps what is emitted until it is asked for, even after its return.
import { EventEmitter, on } from "node:events";

export class Broadcast<T> {
  readonly #emitter = new EventEmitter<{ value: [T]; end: [] }>().setMaxListeners(0);
  #isOpen = true;

  publish(value: T): void {
    if (!this.#isOpen) throw new Error("the broadcast has ended");
    this.#emitter.emit("value", value);
  }

  close(): void {
    this.#isOpen = false;
    this.#emitter.emit("end");
  }

  subscribe(): AsyncIterableIterator<T> {
    const events = on(this.#emitter, "value", { close: ["end"] });
    if (!this.#isOpen) void events.return?.();
    return (async function* () {
      for await (const [value] of events) yield value;
    })();
  }
}
