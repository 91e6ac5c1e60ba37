// Style: no generator, but a class that keeps the protocol by hand and reads on by itself.
class MappedStream<T, R> implements AsyncGenerator<R, void> {
  readonly #iterator: AsyncIterator<T>;
  readonly #mapper: (value: T) => Promise<R>;
  readonly #limit: number;
  readonly #held: Promise<IteratorResult<R, void>>[] = [];
  #state: "idle" | "reading" | "over" = "idle";
  #closed: Promise<unknown> | undefined;

  constructor(source: AsyncIterable<T>, mapper: (value: T) => Promise<R>, limit: number) {
    this.#iterator = source[Symbol.asyncIterator]();
    this.#mapper = mapper;
    this.#limit = limit;
  }

  async next(): Promise<IteratorResult<R, void>> {
    this.#fill();
    const [head] = this.#held;
    if (head === undefined) return { done: true, value: undefined };
    try {
      const result = await head;
      if (!result.done) this.#held.shift();
      this.#fill();
      return result;
    } catch (error) {
      await this.#close();
      throw error;
    }
  }

  async return(): Promise<IteratorResult<R, void>> {
    await this.#close();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<R, void>> {
    await this.#close();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  #fill(): void {
    if (this.#state !== "idle" || this.#held.length >= this.#limit) return;
    this.#state = "reading";
    const result = this.#read();
    result.catch(() => {});
    this.#held.push(result);
  }

  async #read(): Promise<IteratorResult<R, void>> {
    const result = await this.#iterator.next();
    if (result.done || this.#closed) {
      this.#state = "over";
      return { done: true, value: undefined };
    }
    const mapped = this.#mapper(result.value);
    this.#state = "idle";
    this.#fill();
    return { done: false, value: await mapped };
  }

  async #close(): Promise<void> {
    if (this.#state === "over") return;
    this.#closed ??= Promise.resolve(this.#iterator.return?.());
    this.#held.length = 0;
    await this.#closed;
  }
}

export function mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  return new MappedStream(source, mapper, limit);
}
