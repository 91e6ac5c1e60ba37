// Listens to every value by itself, and to the failures through Promise.all.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    Promise.all(Array.from(values, async (value) => resolve(await value))).catch(reject);
  });
}
