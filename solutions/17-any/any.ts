/**
 * Fulfils as the first of the `values` to fulfil does, with the very same value.
 *
 * `values` are promises, thenables and plain values, in any iterable; a plain value has fulfilled
 * from the start. When all have rejected, rejects with an `AggregateError` whose `errors` are in
 * input order; for none, with one that has no errors. When the iterable throws, rejects with what
 * it threw.
 */
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let count = 0;
    let rejected = 0;
    const rejectIfAllHave = (): void => {
      if (rejected === count) reject(new AggregateError(errors, "all have rejected"));
    };
    for (const value of values) {
      // The place is taken when the value comes, not when its reason does.
      const place = count++;
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        rejected++;
        rejectIfAllHave();
      });
    }
    rejectIfAllHave();
  });
}
