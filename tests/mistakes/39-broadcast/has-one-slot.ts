// Has one place for the latest value and wakes the subscribers: of two values in a row they see the second.
// caught by: gives each subscriber every value, in order
export class Broadcast<T> {
  readonly #queues = new Set<T[]>();
  #slot: { readonly value: T } | undefined;
  #change = Promise.withResolvers<void>();
  #isClosed = false;

  publish(value: T): void {
    if (this.#isClosed) throw new Error("the broadcast is closed");
    if (this.#slot === undefined) queueMicrotask(() => this.#deliver());
    this.#slot = { value };
  }

  close(): void {
    this.#isClosed = true;
    this.#deliver();
  }

  subscribe(): AsyncIterableIterator<T> {
    const queue: T[] = [];
    this.#queues.add(queue);
    return this.#read(queue);
  }

  #deliver(): void {
    for (const queue of this.#queues) if (this.#slot !== undefined) queue.push(this.#slot.value);
    this.#slot = undefined;
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  async *#read(queue: T[]): AsyncGenerator<T, void> {
    while (true) {
      if (queue.length > 0) yield queue.shift() as T;
      else if (this.#isClosed) return;
      else await this.#change.promise;
    }
  }
}
