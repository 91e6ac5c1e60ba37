// Stops one value before the end of the list.
// caught by: gives the value of the first to settle
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    const list = Array.from(values, async (value) => value);
    for (let i = 0; i < list.length - 1; i++) list[i]!.then(resolve, reject);
    list.at(-1)?.catch(() => {});
  });
}
