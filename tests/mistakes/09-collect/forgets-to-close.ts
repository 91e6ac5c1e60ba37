// Works the iterator by hand and just walks away from it at the limit.
// caught by: closes the source at the limit, and waits for that
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) break;
    values.push(result.value);
  }
  return values;
}
