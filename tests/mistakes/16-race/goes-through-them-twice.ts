// Goes through the values once to see whether there are any, and a generator has none left then.
// caught by: takes promises, thenables and plain values from any iterable
export function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  return new Promise((resolve, reject) => {
    if ([...values].length === 0) return;
    for (const value of values) Promise.resolve(value).then(resolve, reject);
  });
}
