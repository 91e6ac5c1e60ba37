// Style: a race of the pending asks, each of which draws a ticket when it is answered.
interface Answered<T> {
  readonly ticket: number;
  readonly source: number;
  readonly result?: IteratorResult<T>;
  readonly failure?: { readonly error: unknown };
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  const pending = new Map<number, Promise<Answered<T>>>();
  const drawn: Answered<T>[] = [];
  let tickets = 0;

  function ask(source: number): void {
    const draw = (outcome: Partial<Answered<T>>): Answered<T> => {
      const answered = { ...outcome, source, ticket: tickets++ };
      drawn.push(answered);
      return answered;
    };
    const next = iterators[source]!.next();
    pending.set(
      source,
      next.then(
        (result) => draw({ result }),
        (error: unknown) => draw({ failure: { error } }),
      ),
    );
  }

  try {
    iterators.forEach((_, source) => ask(source));
    while (pending.size) {
      await Promise.race(pending.values());
      const { source, result, failure } = drawn.shift()!;
      pending.delete(source);
      if (failure) {
        throw failure.error;
      }
      if (result && !result.done) {
        pending.set(source, new Promise(() => {}));
        yield result.value;
        ask(source);
      }
    }
  } finally {
    await Promise.all([...pending.keys()].map((source) => iterators[source]?.return?.()));
  }
}
