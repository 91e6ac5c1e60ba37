// Style: a pump that takes a permit for each value, which the generator gives back when it has yielded it.
class Permits {
  readonly #waiting: (() => void)[] = [];
  #free: number;

  constructor(count: number) {
    this.#free = count;
  }

  async take(): Promise<void> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  give(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const permits = new Permits(limit);
  const mapped: (() => Promise<IteratorResult<R, void>>)[] = [];
  const iterator = source[Symbol.asyncIterator]();
  let isOver = false;
  let ring = (): void => {};
  const put = (promise: Promise<IteratorResult<R, void>>): void => {
    promise.catch(() => {});
    mapped.push(() => promise);
    ring();
  };
  const pump = async (): Promise<void> => {
    try {
      for (;;) {
        await permits.take();
        if (isOver) return;
        const result = await iterator.next();
        if (result.done || isOver) break;
        put(mapper(result.value).then((value) => ({ done: false, value })));
      }
      put(Promise.resolve({ done: true, value: undefined }));
    } catch (error) {
      put(Promise.reject(error));
    }
  };
  void pump();
  try {
    while (true) {
      while (mapped.length === 0) await new Promise<void>((resolve) => (ring = resolve));
      const result = await mapped.shift()?.();
      if (result === undefined || result.done) return;
      yield result.value;
      permits.give();
    }
  } finally {
    isOver = true;
    iterator.return?.().catch(() => {});
    permits.give();
  }
}
