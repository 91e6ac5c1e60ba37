// Rejects when none has fulfilled within a minute.
// caught by: fulfils as soon as one has fulfilled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const errors: unknown[] = [];
  const fail = (): void => reject(new AggregateError(errors));
  const limit = setTimeout(fail, 60_000);
  try {
    let place = 0;
    let missing = 0;
    for (const value of values) {
      const own = place++;
      missing++;
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[own] = reason;
        if (--missing === 0) fail();
      });
    }
    if (place === 0) fail();
  } catch (error) {
    reject(error);
  }
  return promise.finally(() => clearTimeout(limit));
}
