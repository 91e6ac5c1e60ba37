// Takes 0 for a bad limit and rejects.
// caught by: gives an empty array at limit 0
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  if (limit < 1) throw new RangeError(`limit must be at least 1, but is ${limit}`);
  const values: T[] = [];
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
