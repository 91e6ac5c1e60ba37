// Looks every 70 ms whether one has fulfilled.
// caught by: fulfils as soon as one has fulfilled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const results: T[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) {
      reject(new AggregateError([]));
      return;
    }
    const poll = setInterval(() => {
      if (results.length === 0) return;
      clearInterval(poll);
      resolve(results[0] as T);
    }, 70);
    list.forEach((value, place) => {
      Promise.resolve(value).then(
        (result) => results.push(result),
        (reason: unknown) => {
          errors[place] = reason;
          if (--missing > 0) return;
          clearInterval(poll);
          reject(new AggregateError(errors));
        },
      );
    });
  });
}
