// Gives up after a minute and rejects with an error of its own.
// caught by: resolves as soon as all have fulfilled
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  let timer: NodeJS.Timeout | undefined;
  return new Promise<T[]>((resolve, reject) => {
    const results: T[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then((result) => {
        results[place] = result;
        if (--missing === 0) resolve(results);
      }, reject);
    }
    if (missing === 0) return resolve(results);
    timer = setTimeout(() => reject(new Error("took too long")), 60_000);
  }).finally(() => clearTimeout(timer));
}
