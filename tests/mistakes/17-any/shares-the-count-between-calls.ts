// Keeps the reasons and the count for the whole module, so that calls that overlap mix them up.
// caught by: rejects with the errors in input order when all have rejected
let errors: unknown[] = [];
let missing = 0;

export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = [...values];
    errors = [];
    missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = reason;
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
