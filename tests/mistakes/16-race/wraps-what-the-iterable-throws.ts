// Rejects with an error of its own when the iterable throws.
// caught by: rejects when the iterable throws
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  try {
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  } catch (error) {
    throw new TypeError("the values can't be iterated", { cause: error });
  }
  return promise;
}
