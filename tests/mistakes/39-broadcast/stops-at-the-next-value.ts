// Notices that one has stopped only at the next value.
// caught by: gives nothing more to one that has stopped
type Waiting<T> = (result: IteratorResult<T, undefined>) => void;

class Subscriber<T> implements AsyncIterableIterator<T> {
  readonly #queue: T[] = [];
  readonly #leave: (subscriber: Subscriber<T>) => void;
  #waiting: Waiting<T> | undefined;
  #hasEnded = false;
  #hasStopped = false;

  constructor(leave: (subscriber: Subscriber<T>) => void) {
    this.#leave = leave;
  }

  push(value: T): void {
    if (this.#hasStopped) return this.end();
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) this.#queue.push(value);
    else waiting({ value, done: false });
  }

  end(): void {
    this.#hasEnded = true;
    this.#waiting?.({ value: undefined, done: true });
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    if (this.#queue.length > 0) return { value: this.#queue.shift() as T, done: false };
    if (this.#hasEnded) return { value: undefined, done: true };
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#leave(this);
    this.#hasStopped = true;
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

export class Broadcast<T> {
  readonly #subscribers: Subscriber<T>[] = [];
  #isClosed = false;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    for (const subscriber of this.#subscribers) subscriber.push(value);
  }

  close(): void {
    this.#isClosed = true;
    for (const subscriber of this.#subscribers) subscriber.end();
  }

  subscribe(): AsyncIterableIterator<T> {
    const subscriber = new Subscriber<T>((one) => {
      const place = this.#subscribers.indexOf(one);
      if (place >= 0) this.#subscribers.splice(place, 1);
    });
    this.#subscribers.push(subscriber);
    if (this.#isClosed) subscriber.end();
    return subscriber;
  }
}
