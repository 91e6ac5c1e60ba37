// Goes through the iterable outside of anything that catches, so it throws instead of rejecting.
// caught by: rejects when the iterable throws
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  for (const value of values) Promise.resolve(value).then(resolve, reject);
  return promise;
}
