// Makes an error of whatever is none.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(
        (result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        },
        (reason: unknown) => reject(reason instanceof Error ? reason : new Error(String(reason))),
      );
    }
    if (missing === 0) resolve(results);
  });
}
