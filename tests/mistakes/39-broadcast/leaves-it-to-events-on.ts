// Leaves it to Node's events.on, which gives what it has kept even after its return.
// caught by: gives nothing more to one that has stopped
import { EventEmitter, on } from "node:events";

export class Broadcast<T> {
  readonly #emitter = new EventEmitter<{ value: [T]; end: [] }>().setMaxListeners(0);
  #isClosed = false;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    this.#emitter.emit("value", value);
  }

  close(): void {
    this.#isClosed = true;
    this.#emitter.emit("end");
  }

  subscribe(): AsyncIterableIterator<T> {
    const events = on(this.#emitter, "value", { close: ["end"] });
    if (this.#isClosed) void events.return?.();
    return {
      async next() {
        const { done, value } = await events.next();
        return done === true ? { done, value: undefined } : { done: false, value: value[0] };
      },
      async return() {
        await events.return?.();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
