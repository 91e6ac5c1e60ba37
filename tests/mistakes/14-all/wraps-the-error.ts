// Rejects with a new error in place of the one it was given.
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
        (reason: unknown) => reject(new Error("a value rejected", { cause: reason })),
      );
    }
    if (missing === 0) resolve(results);
  });
}
