// Rejects with a new error in place of what the iterable threw.
// caught by: rejects when the iterable throws
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  let list: (T | PromiseLike<T>)[];
  try {
    list = Array.from(values);
  } catch (cause) {
    throw new TypeError("the values can't be gone over", { cause });
  }
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of list) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) resolve(results);
  });
}
