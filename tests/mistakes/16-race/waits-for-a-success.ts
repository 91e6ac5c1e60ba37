// Passes over the ones that reject and waits for one that fulfils.
// caught by: rejects when the first to settle rejects
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve) => {
    for (const value of values) Promise.resolve(value).then(resolve, () => {});
  });
}
