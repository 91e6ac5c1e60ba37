// Style: a class for a subscriber, whose state is an enum; it can be disposed of.
enum State {
  Idle,
  Waiting,
  Ending,
  Over,
}

interface Cell<T> {
  readonly value: T;
  rest: Cell<T> | null;
}

class Subscription<T> implements AsyncIterableIterator<T>, AsyncDisposable {
  #state = State.Idle;
  #buffer: Cell<T> | null = null;
  #tail: Cell<T> | null = null;
  #resolve: (result: IteratorResult<T>) => void = () => {};
  readonly #leave: (subscription: Subscription<T>) => void;

  constructor(leave: (subscription: Subscription<T>) => void) {
    this.#leave = leave;
  }

  offer(value: T): void {
    if (this.#state === State.Waiting) {
      this.#state = State.Idle;
      this.#resolve({ value, done: false });
      return;
    }
    const cell: Cell<T> = { value, rest: null };
    if (this.#tail === null) this.#buffer = cell;
    else this.#tail.rest = cell;
    this.#tail = cell;
  }

  finish(): void {
    if (this.#state === State.Waiting) {
      this.#state = State.Over;
      this.#resolve({ value: undefined, done: true });
    } else if (this.#state === State.Idle) {
      this.#state = State.Ending;
    }
  }

  next(): Promise<IteratorResult<T>> {
    if (this.#state !== State.Over && this.#buffer !== null) {
      const { value, rest } = this.#buffer;
      this.#buffer = rest;
      if (rest === null) this.#tail = null;
      return Promise.resolve({ value, done: false });
    }
    if (this.#state !== State.Idle) {
      this.#state = State.Over;
      return Promise.resolve({ value: undefined, done: true });
    }
    this.#state = State.Waiting;
    return new Promise((resolve) => {
      this.#resolve = resolve;
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.#leave(this);
    this.finish();
    this.#state = State.Over;
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }
}

export class Broadcast<T> {
  readonly #subscriptions = new Set<Subscription<T>>();
  #isClosed = false;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("This broadcast is over.");
    for (const subscription of this.#subscriptions) subscription.offer(value);
  }

  close(): void {
    this.#isClosed = true;
    for (const subscription of this.#subscriptions) subscription.finish();
  }

  subscribe(): AsyncIterableIterator<T> {
    const subscription = new Subscription<T>((one) => this.#subscriptions.delete(one));
    this.#subscriptions.add(subscription);
    if (this.#isClosed) subscription.finish();
    return subscription;
  }
}
