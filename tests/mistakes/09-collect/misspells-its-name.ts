// Exports the function under another name.
// caught by: loads
export async function collectAll<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
