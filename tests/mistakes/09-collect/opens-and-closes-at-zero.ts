// Opens the source at limit 0 as well, asks for nothing, and closes it.
// caught by: gives an empty array at limit 0
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
