/**
 * Fulfils as the first of the `values` to fulfil does, with the very same value.
 *
 * `values` is any iterable. Each value may be a promise, a thenable, or a plain value, which counts
 * as a promise that has fulfilled. When all have rejected, rejects with an `AggregateError` whose
 * `errors` are the reasons, in input order; for none, with one that has no errors. When the
 * iterable throws, rejects with what it threw.
 */
export async function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  // As in all, but the two kinds of news have changed places.
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    }
    if (missing === 0) reject(new AggregateError(errors));
  });
}
