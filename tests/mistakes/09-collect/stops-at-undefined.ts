// Takes the value undefined for the end of the source.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = (await iterator.next()) as IteratorResult<T, undefined>;
    if (result.value === undefined) return values;
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
