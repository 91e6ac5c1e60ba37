// Style: no generator at all, but a class that keeps the protocol by hand, opens the source in its constructor and is extended.
abstract class Stage<T, R> {
  readonly #iterator: AsyncIterator<T>;
  #isOver = false;

  constructor(source: AsyncIterable<T>) {
    this.#iterator = source[Symbol.asyncIterator]();
  }

  /** Gives what is yielded for a value, or nothing to go on with the next. */
  protected abstract step(value: T): Promise<{ readonly value: R } | undefined>;

  /** Says whether there is more to come. */
  protected wantsMore(): boolean {
    return true;
  }

  async next(): Promise<IteratorResult<R, void>> {
    while (!this.#isOver) {
      if (!this.wantsMore()) return this.return();
      const result = await this.#iterator.next();
      if (result.done) this.#isOver = true;
      else {
        const out = await this.step(result.value).catch(async (error: unknown) => {
          await this.return().catch(() => {});
          throw error;
        });
        if (out) return { done: false, value: out.value };
      }
    }
    return { done: true, value: undefined };
  }

  async return(): Promise<IteratorResult<R, void>> {
    this.#isOver = true;
    await this.#iterator.return?.();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}

class Mapped<T, R> extends Stage<T, R> {
  readonly #fn: (value: T) => R | Promise<R>;

  constructor(source: AsyncIterable<T>, fn: (value: T) => R | Promise<R>) {
    super(source);
    this.#fn = fn;
  }

  protected override async step(value: T): Promise<{ readonly value: R }> {
    return { value: await this.#fn(value) };
  }
}

class Filtered<T> extends Stage<T, T> {
  readonly #keep: (value: T) => boolean | Promise<boolean>;

  constructor(source: AsyncIterable<T>, keep: (value: T) => boolean | Promise<boolean>) {
    super(source);
    this.#keep = keep;
  }

  protected override async step(value: T): Promise<{ readonly value: T } | undefined> {
    return (await this.#keep(value)) ? { value } : undefined;
  }
}

class Taken<T> extends Stage<T, T> {
  #left: number;

  constructor(source: AsyncIterable<T>, count: number) {
    super(source);
    this.#left = count;
  }

  protected override wantsMore(): boolean {
    return this.#left > 0;
  }

  protected override async step(value: T): Promise<{ readonly value: T }> {
    this.#left--;
    return { value };
  }
}

async function* nothing(): AsyncGenerator<never, void> {}

export const mapAsync = <T, R>(
  source: AsyncIterable<T>,
  fn: (value: T) => R | Promise<R>,
): AsyncGenerator<R, void> => new Mapped(source, fn) as unknown as AsyncGenerator<R, void>;

export const filterAsync = <T>(
  source: AsyncIterable<T>,
  keep: (value: T) => boolean | Promise<boolean>,
): AsyncGenerator<T, void> => new Filtered(source, keep) as unknown as AsyncGenerator<T, void>;

export const take = <T>(source: AsyncIterable<T>, count: number): AsyncGenerator<T, void> =>
  count === 0 ? nothing() : (new Taken(source, count) as unknown as AsyncGenerator<T, void>);
