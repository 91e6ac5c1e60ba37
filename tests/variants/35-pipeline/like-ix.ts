// Style: as the package ix: classes of iterables with an async generator for their iterator, and a base that adds operators.
abstract class AsyncIterableX<T> implements AsyncIterable<T> {
  abstract [Symbol.asyncIterator](): AsyncGenerator<T, void>;

  pipe<R>(operator: (source: AsyncIterable<T>) => AsyncIterableX<R>): AsyncIterableX<R> {
    return operator(this);
  }
}

class FromAsyncIterable<T> extends AsyncIterableX<T> {
  private readonly source: AsyncIterable<T>;

  constructor(source: AsyncIterable<T>) {
    super();
    this.source = source;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    yield* { [Symbol.asyncIterator]: () => this.source[Symbol.asyncIterator]() };
  }
}

class MapAsyncIterable<T, R> extends AsyncIterableX<R> {
  private readonly source: AsyncIterable<T>;
  private readonly selector: (value: T) => R | Promise<R>;

  constructor(source: AsyncIterable<T>, selector: (value: T) => R | Promise<R>) {
    super();
    this.source = source;
    this.selector = selector;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<R, void> {
    for await (const item of this.source) {
      const result = await this.selector(item);
      yield result;
    }
  }
}

class FilterAsyncIterable<T> extends AsyncIterableX<T> {
  private readonly source: AsyncIterable<T>;
  private readonly predicate: (value: T) => boolean | Promise<boolean>;

  constructor(source: AsyncIterable<T>, predicate: (value: T) => boolean | Promise<boolean>) {
    super();
    this.source = source;
    this.predicate = predicate;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    for await (const item of this.source) {
      if (await this.predicate(item)) {
        yield item;
      }
    }
  }
}

class TakeAsyncIterable<T> extends AsyncIterableX<T> {
  private readonly source: AsyncIterable<T>;
  private readonly count: number;

  constructor(source: AsyncIterable<T>, count: number) {
    super();
    this.source = source;
    this.count = count;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void> {
    let i = this.count;
    if (i > 0) {
      for await (const item of this.source) {
        yield item;
        if (--i === 0) {
          break;
        }
      }
    }
  }
}

const from = <T>(source: AsyncIterable<T>): AsyncIterableX<T> => new FromAsyncIterable(source);

export function mapAsync<T, R>(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) {
  const mapped = from(source).pipe((one) => new MapAsyncIterable(one, fn));
  return mapped[Symbol.asyncIterator]();
}

export function filterAsync<T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
) {
  const kept = from(source).pipe((one) => new FilterAsyncIterable(one, keep));
  return kept[Symbol.asyncIterator]();
}

export function take<T>(source: AsyncIterable<T>, count: number) {
  const taken = from(source).pipe((one) => new TakeAsyncIterable(one, count));
  return taken[Symbol.asyncIterator]();
}
