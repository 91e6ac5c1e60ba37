// Keeps what comes along with the end, too, which is no value of the source.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = (await iterator.next()) as IteratorResult<T, T>;
    values.push(result.value);
    if (result.done) return values;
  }
  await iterator.return?.();
  return values;
}
