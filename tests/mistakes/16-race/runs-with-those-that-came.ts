// Goes on with the values that came before the iterable threw.
// caught by: rejects when the iterable throws
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      for (const value of values) Promise.resolve(value).then(resolve, reject);
    } catch {
      // There are no more.
    }
  });
}
