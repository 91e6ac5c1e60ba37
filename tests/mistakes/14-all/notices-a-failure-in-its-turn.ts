// Guards all against unhandled rejections, but looks at them one after another.
// caught by: rejects as soon as one rejects
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const promises: Promise<T>[] = [];
  for (const value of values) {
    const promise: Promise<T> = (async () => value)();
    promise.catch(() => {});
    promises.push(promise);
  }
  const results: T[] = [];
  for (const promise of promises) results.push(await promise);
  return results;
}
