// Goes through the iterable in an async function inside new Promise, where what it throws gets lost.
// caught by: rejects when the iterable throws
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise(async (resolve, reject) => {
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  });
}
