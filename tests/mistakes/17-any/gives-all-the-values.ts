// Gives an array of the value, as it would of several.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(
        (result) => resolve([result] as T),
        (reason: unknown) => {
          errors[place] = reason;
          if (--missing === 0) reject(new AggregateError(errors));
        },
      );
    });
  });
}
