// Takes an iterable that throws undefined for one that has ended.
// caught by: rejects when the iterable throws
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list: (T | PromiseLike<T>)[] = [];
    try {
      for (const value of values) list.push(value);
    } catch (error) {
      if (error !== undefined) throw error;
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
