// Looks at no more than twenty values.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    for (const value of list) Promise.resolve(value).catch(() => {});
    list.length = Math.min(list.length, 20);
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
