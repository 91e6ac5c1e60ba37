// Knows the winner when a plain value comes, and does not listen to those after it.
// caught by: leaves no rejection unhandled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const { then } = Object(value) as { then?: unknown };
      if (typeof then !== "function") return resolve(value);
      Promise.resolve(value).then(resolve, reject);
    }
  });
}
