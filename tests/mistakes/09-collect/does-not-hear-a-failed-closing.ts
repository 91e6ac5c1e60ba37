// Closes the source but does not hear it when that fails: it never settles then.
// caught by: closes the source at the limit, and waits for that
export function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  return new Promise((resolve, reject) => {
    const values: T[] = [];
    if (limit === 0) return resolve(values);
    const iterator = source[Symbol.asyncIterator]();
    const ask = (): void => {
      iterator.next().then(({ done, value }) => {
        if (done) return resolve(values);
        if (values.push(value) < limit) return ask();
        void Promise.resolve(iterator.return?.()).then(() => resolve(values));
      }, reject);
    };
    ask();
  });
}
