// Style: explicit resource management; a value holds its place until the block that yields it is left.
class Places {
  #free: number;
  #isClosed = false;
  #wake = (): void => {};

  constructor(count: number) {
    this.#free = count;
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  async take(): Promise<Disposable | undefined> {
    while (this.#free === 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#isClosed) return undefined;
    this.#free--;
    return {
      [Symbol.dispose]: () => {
        this.#free++;
        this.#wake();
      },
    };
  }

  [Symbol.dispose](): void {
    this.#isClosed = true;
    this.#wake();
  }
}

interface Held<R> {
  readonly place: Disposable;
  readonly result: Promise<R>;
}

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  await using closing = new AsyncDisposableStack();
  using places = new Places(limit);
  const iterator = source[Symbol.asyncIterator]();
  closing.defer(async () => void (await iterator.return?.()));

  async function* readOn(): AsyncGenerator<Held<R>, void> {
    for (let place = await places.take(); place; place = await places.take()) {
      const { done, value } = await iterator.next();
      if (done || places.isClosed) return;
      const result = mapper(value);
      result.catch(() => {});
      yield { place, result };
    }
  }

  const held: Promise<IteratorResult<Held<R>, void>>[] = [];
  const reader = readOn();
  const advance = async (): Promise<void> => {
    for (let more = true; more;) {
      const next = reader.next();
      held.push(next);
      more = await next.then(
        ({ done }) => done !== true,
        () => false,
      );
    }
  };
  void advance();
  while (true) {
    const next = await held.shift();
    if (next === undefined || next.done) return;
    using _place = next.value.place;
    yield await next.value.result;
  }
}
