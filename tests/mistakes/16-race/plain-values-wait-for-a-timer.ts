// Gives plain values from a timer of 0 ms, so they come a millisecond late.
// caught by: settles as soon as the first has settled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const { then } = Object(value) as { then?: unknown };
      if (typeof then === "function") Promise.resolve(value).then(resolve, reject);
      else setTimeout(() => resolve(value), 0);
    }
  });
}
