// Style: as co had it before there was await; generators that yield what they wait for.
type Routine<R> = Generator<PromiseLike<unknown>, R, unknown>;

function co<R>(routine: Routine<R>): Promise<R> {
  return new Promise((resolve, reject) => {
    const step = (resume: () => IteratorResult<PromiseLike<unknown>, R>): void => {
      try {
        const { done, value } = resume();
        if (done) resolve(value);
        else
          value.then(
            (result) => step(() => routine.next(result)),
            (reason: unknown) => step(() => routine.throw(reason)),
          );
      } catch (error) {
        reject(error);
      }
    };
    step(() => routine.next());
  });
}

export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const first = Promise.withResolvers<T[]>();
  function* fetch(value: T | PromiseLike<T>): Routine<T> {
    try {
      return (yield Promise.resolve(value)) as T;
    } catch (reason) {
      first.reject(reason);
      throw reason;
    }
  }
  function* main(): Routine<T[]> {
    const started: Promise<T>[] = [];
    for (const value of values) {
      const one = co(fetch(value));
      one.catch(() => {});
      started.push(one);
    }
    const results: T[] = [];
    for (const one of started) results.push((yield one) as T);
    return results;
  }
  co(main()).then(first.resolve, first.reject);
  return first.promise;
}
