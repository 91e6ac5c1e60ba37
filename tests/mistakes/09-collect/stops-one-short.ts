// Stops one value before the limit.
// caught by: stops after limit values
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    if (values.length + 1 >= limit) break;
    values.push(value);
  }
  return values;
}
