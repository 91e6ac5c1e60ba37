// Puts each value in front of those that came before it.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    values.unshift(value);
    if (values.length === limit) break;
  }
  return values;
}
