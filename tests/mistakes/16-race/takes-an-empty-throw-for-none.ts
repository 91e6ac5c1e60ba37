// Takes an iterable that throws undefined for one that has ended.
// caught by: rejects when the iterable throws
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    try {
      for (const value of values) Promise.resolve(value).then(resolve, reject);
    } catch (error) {
      if (error !== undefined) reject(error);
    }
  });
}
