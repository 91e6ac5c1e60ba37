// Style: explicit resource management; a scope that owns the bookkeeping, and async callbacks in it.
class Countdown implements Disposable {
  readonly zero: Promise<void>;
  readonly #reach: () => void;
  #left = 1;

  constructor() {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.zero = promise;
    this.#reach = resolve;
  }

  hold(): Disposable {
    this.#left++;
    return this;
  }

  [Symbol.dispose](): void {
    if (--this.#left === 0) this.#reach();
  }
}

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const countdown = new Countdown();
  const results: T[] = [];
  const failure = Promise.withResolvers<void>();
  const keep = async (
    place: number,
    value: T | PromiseLike<T>,
    held: Disposable,
  ): Promise<void> => {
    const result = (await value) as T;
    using _released = held;
    results[place] = result;
  };
  {
    using open = countdown;
    let place = 0;
    for (const value of values) keep(place++, value, open.hold()).catch(failure.reject);
  }
  countdown.zero.then(failure.resolve);
  await failure.promise;
  return results;
}
