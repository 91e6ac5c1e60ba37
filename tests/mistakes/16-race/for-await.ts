// Loops over the values with for await, which takes them in the order of the list.
// caught by: gives the value of the first to settle
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const promises = [...values].map(async (value) => value);
  for (const promise of promises) promise.catch(() => {});
  for await (const value of promises) return value;
  return new Promise<T>(() => {});
}
