// Closes by hand inside a for await loop, which closes as well.
// caught by: closes the source at the limit, and waits for that
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  for await (const value of { [Symbol.asyncIterator]: () => iterator }) {
    values.push(value);
    if (values.length < limit) continue;
    await iterator.return?.();
    break;
  }
  return values;
}
