// Style: a linked list of those who wait, each with an EventEmitter, and a release that is disposable as well.
import { EventEmitter, once } from "node:events";

interface Waiter {
  readonly bell: EventEmitter;
  next?: Waiter;
}

export class Semaphore {
  #available: number;
  #first: Waiter | undefined;
  #last: Waiter | undefined;

  constructor(permits: number) {
    if (!Number.isInteger(permits) || permits < 1) throw new RangeError(`got ${permits}`);
    this.#available = permits;
  }

  async acquire(): Promise<(() => void) & Disposable> {
    if (this.#available === 0) await this.#enqueue();
    else this.#available -= 1;
    const stack = new DisposableStack();
    stack.defer(() => this.#handOn());
    const release = (): void => stack.dispose();
    return Object.assign(release, { [Symbol.dispose]: release });
  }

  #enqueue(): Promise<unknown> {
    const waiter: Waiter = { bell: new EventEmitter() };
    if (this.#last === undefined) this.#first = waiter;
    else this.#last.next = waiter;
    this.#last = waiter;
    return once(waiter.bell, "ring");
  }

  #handOn(): void {
    const waiter = this.#first;
    if (waiter === undefined) {
      this.#available += 1;
      return;
    }
    this.#first = waiter.next;
    if (this.#first === undefined) this.#last = undefined;
    waiter.bell.emit("ring");
  }
}
