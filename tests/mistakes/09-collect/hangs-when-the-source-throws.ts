// Collects in an async function inside new Promise, where what the source throws gets lost.
// caught by: rejects when the source throws
export function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  return new Promise(async (resolve) => {
    const values: T[] = [];
    if (limit === 0) return resolve(values);
    for await (const value of source) {
      values.push(value);
      if (values.length === limit) break;
    }
    resolve(values);
  });
}
