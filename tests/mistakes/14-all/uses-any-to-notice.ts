// Notices the first rejection with Promise.any, of promises turned round.
// caught by: rejects as soon as one rejects
const turned = <T>(promise: Promise<T>): Promise<unknown> =>
  new Promise((resolve, reject) => promise.then(reject, resolve));

export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  const promises: Promise<T>[] = [];
  for (const value of values) promises.push(Promise.resolve(value) as Promise<T>);
  return new Promise((resolve, reject) => {
    const results: T[] = [];
    let missing = promises.length;
    if (missing === 0) return resolve(results);
    promises.forEach((promise, place) => {
      promise.then(
        (result) => {
          results[place] = result;
          if (--missing === 0) resolve(results);
        },
        () => {
          void Promise.any(promises.map(turned)).then(reject);
        },
      );
    });
  });
}
