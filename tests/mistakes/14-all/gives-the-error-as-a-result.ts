// Puts the reason of a rejection among the results.
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
        (reason: unknown) => {
          results[place] = reason as T;
          if (--missing === 0) resolve(results);
        },
      );
    }
    if (missing === 0) resolve(results);
  });
}
