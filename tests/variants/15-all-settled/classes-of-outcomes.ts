// Style: outcomes that are objects of classes, one with a getter, and that say more than they have to.
class Fulfilled<T> implements PromiseFulfilledResult<T> {
  readonly status = "fulfilled";
  readonly value: T;

  constructor(value: T) {
    this.value = value;
  }
}

class Rejected implements PromiseRejectedResult {
  readonly status = "rejected";
  readonly #reason: unknown;

  constructor(reason: unknown) {
    this.#reason = reason;
  }

  get reason(): unknown {
    return this.#reason;
  }

  get isError(): boolean {
    return this.#reason instanceof Error;
  }
}

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const inspected: Promise<PromiseSettledResult<T>>[] = [];
  for (const value of values) {
    inspected.push(
      Promise.resolve(value).then(
        (result) => new Fulfilled(result as T),
        (reason: unknown) => new Rejected(reason),
      ),
    );
  }
  const outcomes: PromiseSettledResult<T>[] = [];
  while (outcomes.length < inspected.length) {
    outcomes.push((await inspected[outcomes.length]) as PromiseSettledResult<T>);
  }
  return outcomes;
}
