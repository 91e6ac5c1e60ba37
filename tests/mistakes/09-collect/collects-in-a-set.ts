// Collects in a Set, so that a value that comes twice is kept once.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values = new Set<T>();
  if (limit === 0) return [];
  let count = 0;
  for await (const value of source) {
    values.add(value);
    if (++count === limit) break;
  }
  return [...values];
}
