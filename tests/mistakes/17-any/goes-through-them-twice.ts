// Counts the values in a pass of its own, and a generator has none left for the second one.
// caught by: takes promises, thenables and plain values from any iterable
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    let missing = 0;
    for (const _ of values) missing++;
    if (missing === 0) reject(new AggregateError([]));
    let place = 0;
    for (const value of values) {
      const own = place++;
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[own] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    }
  });
}
