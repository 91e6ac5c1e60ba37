// Lists outcomes as Promise.allSettled gives them, and not the reasons.
// caught by: rejects with the errors in input order when all have rejected
export function any<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const errors: PromiseRejectedResult[] = [];
    const list = [...values];
    let missing = list.length;
    if (missing === 0) reject(new AggregateError([]));
    list.forEach((value, place) => {
      Promise.resolve(value).then(resolve, (reason: unknown) => {
        errors[place] = { status: "rejected", reason };
        if (--missing === 0) reject(new AggregateError(errors));
      });
    });
  });
}
