// Listens with a .then and a .catch side by side: the promise of the .then rejects unseen.
// caught by: leaves no rejection unhandled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    for (const value of values) {
      const promise = Promise.resolve(value);
      void promise.then(resolve);
      promise.catch(reject);
    }
  });
}
