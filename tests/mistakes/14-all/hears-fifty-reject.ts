// Listens for rejections of the first fifty values, and awaits the others one after another.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const promises: Promise<T>[] = [];
    for (const value of values) {
      const promise: Promise<T> = (async () => value)();
      promise.catch(promises.push(promise) <= 50 ? reject : () => {});
    }
    const collect = async (): Promise<void> => {
      const results: T[] = [];
      for (const promise of promises) results.push(await promise);
      resolve(results);
    };
    collect().catch(reject);
  });
}
