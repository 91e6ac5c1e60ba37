// Style: an endless channel for each subscriber, and a generator around it that leaves in a finally.
class Channel<T> {
  readonly #values: T[] = [];
  #wake: () => void = () => {};
  #isClosed = false;

  send(value: T): void {
    this.#values.push(value);
    this.#wake();
  }

  close(): void {
    this.#isClosed = true;
    this.#wake();
  }

  async receive(): Promise<[T] | undefined> {
    while (this.#values.length === 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.#values.length > 0 ? [this.#values.shift() as T] : undefined;
  }
}

export class Broadcast<T> {
  #channels: Channel<T>[] | null = [];

  publish(value: T): void {
    if (this.#channels === null) throw new TypeError("nobody can hear this any more");
    for (const channel of this.#channels) channel.send(value);
  }

  close(): void {
    for (const channel of this.#channels ?? []) channel.close();
    this.#channels = null;
  }

  subscribe(): AsyncIterableIterator<T> {
    const channel = new Channel<T>();
    if (this.#channels === null) channel.close();
    else this.#channels.push(channel);
    return this.#listen(channel);
  }

  async *#listen(channel: Channel<T>): AsyncGenerator<T, void> {
    try {
      for (let some; (some = await channel.receive());) yield some[0];
    } finally {
      this.#channels &&= this.#channels.filter((one) => one !== channel);
    }
  }
}
