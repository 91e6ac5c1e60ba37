// Takes 0, false and the empty string for no value, and leaves them out.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  let count = 0;
  for await (const value of source) {
    if (value) values.push(value);
    if (++count === limit) break;
  }
  return values;
}
