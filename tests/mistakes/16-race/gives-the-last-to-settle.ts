// Keeps the outcome that came last, and settles when all have.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let open = 0;
    for (const value of values) {
      open++;
      Promise.resolve(value).then(
        (result) => --open || resolve(result),
        (reason: unknown) => --open || reject(reason),
      );
    }
  });
}
