// Style: no generator, but a class that keeps the protocol by hand and asks again at the hand-over.
type Outcome<T> = PromiseSettledResult<IteratorResult<T>>;

class Merge<T> implements AsyncGenerator<T, void> {
  readonly #sources: readonly AsyncIterable<T>[];
  readonly #live = new Set<AsyncIterator<T>>();
  readonly #arrived: (readonly [AsyncIterator<T>, Outcome<T>])[] = [];
  #waiting: PromiseWithResolvers<IteratorResult<T, void>> | undefined;
  #state: "new" | "open" | "over" = "new";

  constructor(sources: readonly AsyncIterable<T>[]) {
    this.#sources = sources;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.#state === "new") this.#open();
    this.#waiting = Promise.withResolvers();
    const { promise } = this.#waiting;
    this.#serve();
    return promise;
  }

  async return(): Promise<IteratorResult<T, void>> {
    await this.#close();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    await this.#close();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  #open(): void {
    this.#state = "open";
    for (const source of this.#sources) this.#live.add(source[Symbol.asyncIterator]());
    for (const iterator of this.#live) this.#ask(iterator);
  }

  #ask(iterator: AsyncIterator<T>): void {
    const arrive = (outcome: Outcome<T>): void => {
      this.#arrived.push([iterator, outcome]);
      this.#serve();
    };
    iterator.next().then(
      (value) => arrive({ status: "fulfilled", value }),
      (reason: unknown) => arrive({ status: "rejected", reason }),
    );
  }

  #serve(): void {
    while (this.#waiting !== undefined) {
      const { resolve, reject } = this.#waiting;
      if (this.#state === "over" || this.#live.size === 0) {
        this.#waiting = undefined;
        return resolve({ done: true, value: undefined });
      }
      const first = this.#arrived.shift();
      if (first === undefined) return;
      const [iterator, outcome] = first;
      if (outcome.status === "rejected") {
        this.#waiting = undefined;
        this.#live.delete(iterator);
        reject(outcome.reason);
        void this.#close();
      } else if (outcome.value.done) {
        this.#live.delete(iterator);
      } else {
        this.#waiting = undefined;
        resolve({ done: false, value: outcome.value.value });
        this.#ask(iterator);
      }
    }
  }

  async #close(): Promise<void> {
    this.#state = "over";
    await Promise.allSettled(Array.from(this.#live, (iterator) => iterator.return?.()));
  }
}

export function merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  return new Merge(sources);
}
