// Resolves with every value at once: the first in the list locks the promise to itself.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      Promise.resolve(value).catch(reject);
      resolve(value);
    }
  });
}
