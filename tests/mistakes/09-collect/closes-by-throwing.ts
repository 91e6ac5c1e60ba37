// Throws an error into the source to stop it, instead of closing it.
// caught by: closes the source at the limit, and waits for that
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (values.length < limit) {
    const result = await iterator.next();
    if (result.done) return values;
    values.push(result.value);
  }
  await iterator.throw?.(new Error("enough")).catch(() => {});
  return values;
}
