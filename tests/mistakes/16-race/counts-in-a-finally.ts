// Hangs a .finally on each value and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let running = 0;
    for (const value of values) {
      running++;
      const promise = Promise.resolve(value);
      promise.then(resolve, reject);
      void promise.finally(() => running--);
    }
  });
}
