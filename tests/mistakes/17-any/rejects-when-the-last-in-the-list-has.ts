// Rejects when the last in the list has rejected, though others may still fulfil.
// caught by: gives the value of the first to fulfil
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    if (list.length === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (place === list.length - 1) reject(new AggregateError(errors));
      });
    });
  });
}
