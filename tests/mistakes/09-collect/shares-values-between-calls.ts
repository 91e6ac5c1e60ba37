// Keeps the values in one array for the module, so a second call also gets those of the first.
// caught by: collects the values in order
const values: unknown[] = [];

export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  if (limit === 0) return [];
  let count = 0;
  for await (const value of source) {
    values.push(value);
    if (++count === limit) break;
  }
  return [...values] as T[];
}
