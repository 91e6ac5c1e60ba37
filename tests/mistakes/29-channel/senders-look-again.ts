// Wakes those who wait to send, who then look again for room: who comes just then is faster.
// caught by: serves those who wait in the order in which they asked
export class Channel<T> {
  readonly #capacity: number;
  readonly #values: T[] = [];
  readonly #senders: PromiseWithResolvers<void>[] = [];
  readonly #receivers: PromiseWithResolvers<T | undefined>[] = [];
  #isClosed = false;

  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0)
      throw new RangeError(`bad capacity ${capacity}`);
    this.#capacity = capacity;
  }

  async send(value: T): Promise<void> {
    while (!this.#isClosed && this.#values.length >= this.#capacity + this.#receivers.length) {
      const sender = Promise.withResolvers<void>();
      this.#senders.push(sender);
      await sender.promise;
    }
    if (this.#isClosed) throw new Error("the channel is closed");
    const receiver = this.#receivers.shift();
    if (receiver !== undefined) receiver.resolve(value);
    else this.#values.push(value);
  }

  async receive(): Promise<T | undefined> {
    if (this.#values.length > 0) {
      this.#senders.shift()?.resolve();
      return this.#values.shift();
    }
    if (this.#isClosed) return undefined;
    const receiver = Promise.withResolvers<T | undefined>();
    this.#receivers.push(receiver);
    this.#senders.shift()?.resolve();
    return receiver.promise;
  }

  close(): void {
    this.#isClosed = true;
    for (const sender of this.#senders.splice(0)) sender.resolve();
    for (const receiver of this.#receivers.splice(0)) receiver.resolve(undefined);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    let value: T | undefined;
    while ((value = await this.receive()) !== undefined) yield value;
  }
}
