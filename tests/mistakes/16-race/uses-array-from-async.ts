// Makes its array with Array.fromAsync, which also awaits one value after another.
// caught by: gives the value of the first to settle
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = await Array.fromAsync(values);
  if (list.length === 0) return new Promise<T>(() => {});
  return list[0] as T;
}
