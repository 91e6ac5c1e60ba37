// Waits until all have settled, and then gives the value that came first.
// caught by: fulfils as soon as one has fulfilled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const results: T[] = [];
    const list = [...values];
    let missing = list.length;
    const end = (): void => {
      if (missing > 0) return;
      if (results.length > 0) resolve(results[0] as T);
      else reject(new AggregateError(errors));
    };
    list.forEach((value, place) => {
      Promise.resolve(value)
        .then(
          (result) => results.push(result),
          (reason: unknown) => (errors[place] = reason),
        )
        .then(() => {
          missing--;
          end();
        });
    });
    end();
  });
}
