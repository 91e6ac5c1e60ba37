// Style: an EventEmitter on which each one who waits has an event of its own.
import { EventEmitter, once } from "node:events";

interface Lease<R> extends Disposable {
  readonly resource: R;
}

export class Pool<R> implements AsyncDisposable {
  readonly #events = new EventEmitter();
  readonly #idle: { value: R }[] = [];
  readonly #queue: symbol[] = [];
  #busy = 0;
  #open = true;

  constructor(
    readonly create: () => Promise<R>,
    readonly destroy: (resource: R) => Promise<void>,
    readonly size: number,
  ) {
    if (!Number.isInteger(size) || size < 1) throw new RangeError(String(size));
  }

  async acquire(): Promise<Lease<R>> {
    if (!this.#open) throw new Error("closed for good");
    if (this.#busy === this.size) {
      const ticket = Symbol("ticket");
      this.#queue.push(ticket);
      const isOpen = await new Promise<boolean>((tell) => this.#events.once(ticket, tell));
      if (!isOpen) throw new Error("closed while waiting");
    } else {
      this.#busy++;
    }
    const box = this.#idle.pop();
    if (box) return this.#leaseOf(box);
    try {
      return this.#leaseOf({ value: await this.create() });
    } catch (error) {
      this.#next();
      throw error;
    }
  }

  #leaseOf(box: { value: R }): Lease<R> {
    const lease = new EventEmitter();
    lease.once("back", () => {
      this.#idle.push(box);
      this.#next();
    });
    return { resource: box.value, [Symbol.dispose]: () => void lease.emit("back") };
  }

  #next(): void {
    const ticket = this.#queue.shift();
    if (ticket !== undefined) {
      this.#events.emit(ticket, true);
      return;
    }
    this.#busy--;
    if (this.#busy === 0) this.#events.emit("all back");
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#open = false;
    while (this.#queue.length > 0) this.#events.emit(this.#queue.pop()!, false);
    if (this.#busy > 0) await once(this.#events, "all back");
    await Promise.all(this.#idle.map((box) => this.destroy(box.value)));
  }
}
