// Listens to thenables for their results only.
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
      if (value instanceof Promise) value.then(keep, reject);
      else
        new Promise<T>((settle) => {
          const thenable = value as PromiseLike<T> | null | undefined;
          if (typeof thenable?.then === "function") thenable.then(settle);
          else settle(value);
        }).then(keep);
    }
    if (missing === 0) resolve(results);
  });
}
