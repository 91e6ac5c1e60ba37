// Keeps the objects that next gives, with value and done, instead of the values.
// caught by: collects the values in order
export async function collect<T>(
  source: AsyncIterable<T>,
  limit = Infinity,
): Promise<IteratorResult<T>[]> {
  const values: IteratorResult<T>[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result);
  }
  await iterator.return?.();
  return values;
}
