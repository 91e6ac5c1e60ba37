// Writes a mark on the source, to know it again.
// caught by: leaves nothing behind
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  Object.assign(source, { collected: true });
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
