// Takes every value of the type "object" for something that may have a then, and null has no members.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const isThenable = typeof value === "object" && "then" in (value as object);
      if (isThenable) Promise.resolve(value).then(resolve, reject);
      else resolve(value);
    }
  });
}
