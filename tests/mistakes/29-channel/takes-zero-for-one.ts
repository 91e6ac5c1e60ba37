// Takes capacity 0 for 1, so that nobody waits for a receiver.
// caught by: settles each send and receive as soon as it can
export class Channel<T> {
  readonly #capacity: number;
  readonly #values: T[] = [];
  readonly #senders: (PromiseWithResolvers<void> & { readonly value: T })[] = [];
  readonly #receivers: PromiseWithResolvers<T | undefined>[] = [];
  #isClosed = false;

  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0)
      throw new RangeError(`bad capacity ${capacity}`);
    this.#capacity = Math.max(capacity, 1);
  }

  async send(value: T): Promise<void> {
    if (this.#isClosed) throw new Error("the channel is closed");
    const receiver = this.#receivers.shift();
    if (receiver !== undefined) {
      receiver.resolve(value);
    } else if (this.#values.length < this.#capacity) {
      this.#values.push(value);
    } else {
      const sender = { ...Promise.withResolvers<void>(), value };
      this.#senders.push(sender);
      await sender.promise;
    }
  }

  async receive(): Promise<T | undefined> {
    const sender = this.#senders.shift();
    if (sender !== undefined) {
      this.#values.push(sender.value);
      sender.resolve();
    }
    if (this.#values.length > 0) return this.#values.shift();
    if (this.#isClosed) return undefined;
    const receiver = Promise.withResolvers<T | undefined>();
    this.#receivers.push(receiver);
    return receiver.promise;
  }

  close(): void {
    this.#isClosed = true;
    for (const sender of this.#senders.splice(0))
      sender.reject(new Error("the channel was closed"));
    for (const receiver of this.#receivers.splice(0)) receiver.resolve(undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    let value: T | undefined;
    while ((value = await this.receive()) !== undefined) yield value;
  }
}
