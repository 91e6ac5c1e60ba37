// Takes ten values at most when it is given no limit.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = 10): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
