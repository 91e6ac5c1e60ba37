// Asks once more when the source throws.
// caught by: rejects when the source throws
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next().catch(() => iterator.next());
    if (result.done) return values;
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
