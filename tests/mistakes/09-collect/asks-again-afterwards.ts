// Asks a source that has ended once more some time later, on a timer that is unref'd.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) {
      setTimeout(() => void iterator.next().catch(() => {}), 5).unref();
      return values;
    }
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
