// Goes over the values in an async function inside new Promise, where what is thrown gets lost.
// caught by: rejects when the iterable throws
export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    const listen = async (): Promise<void> => {
      for (const value of values) {
        const place = missing++;
        Promise.resolve(value).then((result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        }, reject);
      }
      if (missing === 0) resolve(results);
    };
    listen().catch(() => {});
  });
}
