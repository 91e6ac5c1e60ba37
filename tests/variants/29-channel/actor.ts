// Style: an actor: a generator that is told what is asked of it, and keeps all its state in local variables.
type News<T> =
  | { readonly kind: "send"; readonly value: T; resolve(): void; reject(error: Error): void }
  | { readonly kind: "receive"; resolve(value: T | undefined): void }
  | { readonly kind: "close" };

type Sent<T> = Extract<News<T>, { kind: "send" }>;
type Asked<T> = Extract<News<T>, { kind: "receive" }>;

function* actor<T>(capacity: number): Generator<void, never, News<T>> {
  const values: T[] = [];
  let senders: Sent<T>[] = [];
  let receivers: Asked<T>[] = [];
  for (let isClosed = false; ;) {
    const news = yield;
    switch (news.kind) {
      case "send":
        if (isClosed) news.reject(new Error("closed"));
        else senders.push(news);
        break;
      case "receive":
        receivers.push(news);
        break;
      case "close":
        isClosed = true;
        break;
    }
    while (senders[0] && values.length < capacity + receivers.length) {
      const { value, resolve } = senders.shift()!;
      values.push(value);
      resolve();
    }
    while (receivers[0] && values.length > 0) receivers.shift()!.resolve(values.shift());
    if (!isClosed) continue;
    senders.forEach(({ reject }) => reject(new Error("closed")));
    receivers.forEach(({ resolve }) => resolve(undefined));
    senders = [];
    receivers = [];
  }
}

export class Channel<T> {
  readonly #actor;

  constructor(capacity: number) {
    if (capacity !== Math.abs(Math.round(capacity)) || capacity > Number.MAX_SAFE_INTEGER) {
      throw new RangeError(`${capacity}?`);
    }
    this.#actor = actor<T>(capacity);
    this.#actor.next();
  }

  send(value: T): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#actor.next({ kind: "send", value, resolve, reject });
    });
  }

  receive(): Promise<T | undefined> {
    return new Promise((resolve) => this.#actor.next({ kind: "receive", resolve }));
  }

  close(): void {
    this.#actor.next({ kind: "close" });
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, undefined> {
    for (;;) {
      const value = await this.receive();
      if (value === undefined) return;
      yield value;
    }
  }
}
