// Listens to promises and thenables only.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const { then } = Object(value) as { then?: unknown };
      if (typeof then === "function") Promise.resolve(value).then(resolve, reject);
    }
  });
}
