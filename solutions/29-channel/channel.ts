/**
 * A first-in first-out queue between those who send values and those who receive them.
 *
 * Receivers and senders are served in the order in which they asked. `undefined` is never sent.
 */
export class Channel<T> {
  readonly #capacity: number;
  readonly #values: T[] = [];
  readonly #senders: (PromiseWithResolvers<void> & { readonly value: T })[] = [];
  readonly #receivers: PromiseWithResolvers<T | undefined>[] = [];
  #isClosed = false;

  /**
   * Makes a channel whose queue holds at most `capacity` values, a whole number from 0; for any other
   * it throws a `RangeError`.
   */
  constructor(capacity: number) {
    if (!Number.isInteger(capacity) || capacity < 0) {
      throw new RangeError(`expected a whole number from 0, got ${capacity}`);
    }
    this.#capacity = capacity;
  }

  /**
   * Resolves when `value` is in the queue or has been handed to a receiver; while the queue is full it
   * waits. Rejects with an `Error` when the channel is closed, even while it waits.
   */
  async send(value: T): Promise<void> {
    if (this.#isClosed) throw new Error("the channel is closed");
    const receiver = this.#receivers.shift();
    if (receiver !== undefined) return receiver.resolve(value);
    if (this.#values.length < this.#capacity) return void this.#values.push(value);
    const sender = { ...Promise.withResolvers<void>(), value };
    this.#senders.push(sender);
    await sender.promise;
  }

  /** Resolves to the next value, when there is one; to `undefined` when the channel is closed and empty. */
  async receive(): Promise<T | undefined> {
    // Who has waited longest to send goes to the end of the queue: the head of it is about to leave.
    const sender = this.#senders.shift();
    if (sender !== undefined) {
      this.#values.push(sender.value);
      sender.resolve();
    }
    if (this.#values.length > 0 || this.#isClosed) return this.#values.shift();
    const receiver = Promise.withResolvers<T | undefined>();
    this.#receivers.push(receiver);
    return receiver.promise;
  }

  /** Lets nothing more in: sends that wait reject, and receives that wait resolve to `undefined`. */
  close(): void {
    this.#isClosed = true;
    for (const sender of this.#senders.splice(0))
      sender.reject(new Error("the channel was closed"));
    for (const receiver of this.#receivers.splice(0)) receiver.resolve(undefined);
  }

  /** Receives until the channel is closed and empty. */
  async *[Symbol.asyncIterator](): AsyncIterator<T> {
    let value: T | undefined;
    while ((value = await this.receive()) !== undefined) yield value;
  }
}
