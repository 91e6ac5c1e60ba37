// Prints each value as it comes.
// caught by: leaves nothing behind
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    console.log("got", value);
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
