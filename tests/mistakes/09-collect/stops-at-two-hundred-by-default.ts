// Takes a missing limit for two hundred.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = 200): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
