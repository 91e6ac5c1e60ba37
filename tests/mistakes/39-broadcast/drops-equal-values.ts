// Keeps the values in a Set, so that equal ones are there only once.
// caught by: gives each subscriber every value, in order
type Waiting<T> = (result: IteratorResult<T, undefined>) => void;

class Subscriber<T> implements AsyncIterableIterator<T> {
  readonly #queue = new Set<T>();
  readonly #leave: (subscriber: Subscriber<T>) => void;
  #waiting: Waiting<T> | undefined;
  #hasEnded = false;

  constructor(leave: (subscriber: Subscriber<T>) => void) {
    this.#leave = leave;
  }

  push(value: T): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (waiting === undefined) this.#queue.add(value);
    else waiting({ value, done: false });
  }

  end(): void {
    this.#hasEnded = true;
    this.#waiting?.({ value: undefined, done: true });
  }

  async next(): Promise<IteratorResult<T, undefined>> {
    for (const value of this.#queue) {
      this.#queue.delete(value);
      return { value, done: false };
    }
    if (this.#hasEnded) return { value: undefined, done: true };
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#leave(this);
    this.#queue.clear();
    this.end();
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
