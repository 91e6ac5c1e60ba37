// Takes what the iterable throws for one more value, which rejects when the others have settled.
// caught by: rejects when the iterable throws
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    let last: Promise<unknown> = Promise.resolve();
    try {
      for (const value of values) {
        const promise = Promise.resolve(value);
        promise.then(resolve, reject);
        last = promise;
      }
    } catch (error) {
      const rejectNow = (): void => reject(error);
      last.then(rejectNow, rejectNow);
    }
  });
}
