// Listens to promises, takes plain values as they are, and leaves out thenables.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      if (value instanceof Promise) value.then(resolve, reject);
      else if (typeof (value as { then?: unknown } | null)?.then !== "function") resolve(value);
    }
  });
}
