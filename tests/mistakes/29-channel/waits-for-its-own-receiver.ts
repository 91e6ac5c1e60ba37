// Resolves a send that had to wait only when its value has been received, not when there was room for it.
// caught by: settles each send and receive as soon as it can
export class Channel<T> {
  readonly #capacity: number;
  readonly #values: T[] = [];
  readonly #senders: (PromiseWithResolvers<void> & { readonly value: T })[] = [];
  readonly #receivers: PromiseWithResolvers<T | undefined>[] = [];
  #isClosed = false;
  readonly #inside: (PromiseWithResolvers<void> & { readonly value: T })[] = [];

  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0)
      throw new RangeError(`bad capacity ${capacity}`);
    this.#capacity = capacity;
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
      if (this.#values.length === 0) {
        sender.resolve();
        return sender.value;
      }
      this.#values.push(sender.value);
      this.#inside.push(sender);
    }
    const value = this.#values.shift();
    if (value !== undefined) {
      const owner = this.#inside.find((one) => one.value === value);
      if (owner !== undefined) this.#inside.splice(this.#inside.indexOf(owner), 1)[0]?.resolve();
      return value;
    }
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
