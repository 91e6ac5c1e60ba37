// Throws a second rejection on, though nobody listens any more.
// caught by: leaves no rejection unhandled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    let rejected = false;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(
        (result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        },
        (reason: unknown) => {
          if (rejected) throw reason;
          rejected = true;
          reject(reason);
        },
      );
    }
    if (missing === 0) resolve(results);
  });
}
