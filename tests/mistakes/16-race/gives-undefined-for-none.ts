// Resolves to undefined when there are no values.
// caught by: stays pending for none
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  if (list.length === 0) return undefined as T;
  return new Promise((resolve, reject) => {
    for (const value of list) Promise.resolve(value).then(resolve, reject);
  });
}
