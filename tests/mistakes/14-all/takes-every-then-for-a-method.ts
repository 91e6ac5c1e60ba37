// Takes whatever has a member then for a thenable, also where that is no function.
// caught by: takes promises, thenables and plain values from any iterable
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      const keep = (result: T): void => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      };
      if (typeof value === "object" && value !== null && "then" in value) value.then(keep, reject);
      else queueMicrotask(() => keep(value as T));
    }
    if (missing === 0) resolve(results);
  });
}
