// Opens the source before it looks at the limit, and then leaves it alone.
// caught by: gives an empty array at limit 0
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  const iterator = source[Symbol.asyncIterator]();
  if (limit === 0) return values;
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
