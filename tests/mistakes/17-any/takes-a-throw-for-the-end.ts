// Goes on with the values that came before the iterable threw, as if it had ended.
// caught by: rejects when the iterable throws
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list: (T | PromiseLike<T>)[] = [];
    try {
      for (const value of values) list.push(value);
    } catch {
      // There are no more.
    }
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
