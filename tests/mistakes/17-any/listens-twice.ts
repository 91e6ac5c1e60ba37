// Listens with a .then and a .catch side by side: the promise of the .then rejects unseen.
// caught by: leaves no rejection unhandled
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      const promise = Promise.resolve(value);
      void promise.then(resolve);
      promise.catch((reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
