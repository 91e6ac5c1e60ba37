// Asks for a value before it looks at the limit.
// caught by: gives an empty array at limit 0
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  const iterator = source[Symbol.asyncIterator]();
  do {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result.value);
  } while (values.length < limit);
  await iterator.return?.();
  return values;
}
