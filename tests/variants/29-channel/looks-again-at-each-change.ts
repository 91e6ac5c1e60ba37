// Style: a condition: who waits looks again at each change, but only who is first in line goes on.
class Condition {
  #change = Promise.withResolvers<void>();

  notifyAll(): void {
    this.#change.resolve();
    this.#change = Promise.withResolvers();
  }

  async until(isSo: () => boolean): Promise<void> {
    while (!isSo()) await this.#change.promise;
  }
}

export class Channel<T> {
  #values: T[] = [];
  #senders: object[] = [];
  #receivers: object[] = [];
  #isClosed = false;
  #changed = new Condition();
  #capacity: number;

  constructor(capacity: number) {
    if (!Number.isInteger(capacity)) throw new RangeError("not whole");
    if (capacity < 0) throw new RangeError("negative");
    this.#capacity = capacity;
  }

  async send(value: T): Promise<void> {
    if (this.#isClosed) throw new Error("closed");
    const me = {};
    this.#senders.push(me);
    const isMyTurn = (): boolean => this.#senders[0] === me;
    const hasRoom = (): boolean => {
      return this.#values.length < this.#capacity + this.#receivers.length;
    };
    await this.#changed.until(() => this.#isClosed || (isMyTurn() && hasRoom()));
    if (!this.#senders.includes(me)) throw new Error("closed");
    this.#senders.shift();
    this.#values.push(value);
    this.#changed.notifyAll();
  }

  async receive(): Promise<T | undefined> {
    const me = {};
    this.#receivers.push(me);
    this.#changed.notifyAll();
    const isMyTurn = (): boolean => this.#receivers[0] === me;
    const isOver = (): boolean => this.#isClosed && this.#values.length === 0;
    await this.#changed.until(() => isMyTurn() && (this.#values.length > 0 || isOver()));
    this.#receivers.shift();
    const value = this.#values.shift();
    this.#changed.notifyAll();
    return value;
  }

  close(): void {
    this.#isClosed = true;
    this.#senders = [];
    this.#changed.notifyAll();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T> {
    let value = await this.receive();
    while (value !== undefined) {
      yield value;
      value = await this.receive();
    }
  }
}
