// Keeps the flag that says whether it is over for the whole module, so that only the first call ends.
// caught by: gives the value of the first to fulfil
let isOver = false;

export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: unknown[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(
        (result) => {
          if (isOver) return;
          isOver = true;
          resolve(result);
        },
        (reason: unknown) => {
          errors[place] = reason;
          if (--missing === 0) reject(new AggregateError(errors));
        },
      );
    });
  });
}
