// Style: one pass that listens for failures, and a second that awaits one after another.
export function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const promises: Promise<T>[] = [];
    for (const value of values) {
      const promise = (async () => value)();
      promise.catch(reject);
      promises.push(promise);
    }
    const collect = async (): Promise<void> => {
      const results: T[] = [];
      for (const promise of promises) {
        results.push(await promise);
      }
      resolve(results);
    };
    collect().catch(reject);
  });
}
