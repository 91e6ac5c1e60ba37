// Takes limit 0 for no limit at all.
// caught by: gives an empty array at limit 0
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const most = limit || Infinity;
  const values: T[] = [];
  for await (const value of source) {
    values.push(value);
    if (values.length === most) break;
  }
  return values;
}
