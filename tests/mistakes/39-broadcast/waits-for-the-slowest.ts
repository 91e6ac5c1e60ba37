// Gives no subscriber the next value before all have had the one before.
// caught by: lets each subscriber go at its own pace
type Waiting<T> = (result: IteratorResult<T, undefined>) => void;

class Subscriber<T> implements AsyncIterableIterator<T> {
  readonly #queue: T[] = [];
  readonly #leave: (subscriber: Subscriber<T>) => void;
  readonly #taken: () => void;
  #waiting: Waiting<T> | undefined;
  #hasEnded = false;

  constructor(leave: (subscriber: Subscriber<T>) => void, taken: () => void) {
    this.#taken = taken;
    this.#leave = leave;
  }

  get isReady(): boolean {
    return this.#queue.length === 0;
  }

  push(value: T): void {
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
    const [value] = this.#queue.splice(0, 1) as T[];
    if (value !== undefined) {
      this.#taken();
      return { value, done: false };
    }
    if (this.#hasEnded) return { value: undefined, done: true };
    return new Promise((resolve) => (this.#waiting = resolve));
  }

  async return(): Promise<IteratorResult<T, undefined>> {
    this.#leave(this);
    this.#queue.length = 0;
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
  readonly #values: T[] = [];

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    this.#values.push(value);
    this.#goOn();
  }

  #goOn(): void {
    if (!this.#subscribers.every((one) => one.isReady)) return;
    for (const value of this.#values.splice(0, 1)) {
      for (const subscriber of this.#subscribers) subscriber.push(value);
    }
  }

  close(): void {
    for (const value of this.#values.splice(0)) {
      for (const subscriber of this.#subscribers) subscriber.push(value);
    }
    this.#isClosed = true;
    for (const subscriber of this.#subscribers) subscriber.end();
  }

  subscribe(): AsyncIterableIterator<T> {
    const subscriber = new Subscriber<T>(
      (one) => {
        const place = this.#subscribers.indexOf(one);
        if (place >= 0) this.#subscribers.splice(place, 1);
      },
      () => this.#goOn(),
    );
    this.#subscribers.push(subscriber);
    if (this.#isClosed) subscriber.end();
    return subscriber;
  }
}
