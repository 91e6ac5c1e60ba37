// Takes no values for a mistake of the caller's, and rejects.
// caught by: stays pending for none
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const list = [...values];
  if (list.length === 0) throw new RangeError("expected at least one value");
  return new Promise((resolve, reject) => {
    for (const value of list) Promise.resolve(value).then(resolve, reject);
  });
}
