// Goes through the iterable in an async function inside new Promise, where what it throws gets lost.
// caught by: rejects when the iterable throws
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise(async (resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
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
