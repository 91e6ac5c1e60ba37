// Style: a queue for each subscriber, in an iterator that is written by hand.
interface Subscriber<T> {
  push(value: T): void;
  end(): void;
}

export class Broadcast<T> {
  readonly #subscribers = new Set<Subscriber<T>>();
  #closed = false;

  publish(value: T): void {
    if (this.#closed) throw new Error("publish after close");
    for (const subscriber of this.#subscribers) subscriber.push(value);
  }

  close(): void {
    this.#closed = true;
    for (const subscriber of this.#subscribers) subscriber.end();
    this.#subscribers.clear();
  }

  subscribe(): AsyncIterableIterator<T> {
    const queue: T[] = [];
    let ended = this.#closed;
    let waiting: ((result: IteratorResult<T, undefined>) => void) | undefined;
    const answer = (result: IteratorResult<T, undefined>): void => {
      waiting?.(result);
      waiting = undefined;
    };
    const subscriber: Subscriber<T> = {
      push(value) {
        if (waiting) answer({ value, done: false });
        else queue.push(value);
      },
      end() {
        ended = true;
        answer({ value: undefined, done: true });
      },
    };
    if (!ended) this.#subscribers.add(subscriber);
    return {
      next: async () => {
        if (queue.length > 0) return { value: queue.shift() as T, done: false };
        if (ended) return { value: undefined, done: true };
        return new Promise((resolve) => (waiting = resolve));
      },
      return: async () => {
        this.#subscribers.delete(subscriber);
        queue.length = 0;
        subscriber.end();
        return { value: undefined, done: true };
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
