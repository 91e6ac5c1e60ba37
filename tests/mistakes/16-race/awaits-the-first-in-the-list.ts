// Awaits the first value in the list, which may be the last to settle.
// caught by: gives the value of the first to settle
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = Array.from(values, async (value) => value);
  for (const promise of list) promise.catch(() => {});
  for (const promise of list) return await promise;
  return new Promise<T>(() => {});
}
