// Stops only when there are more values than the limit.
// caught by: stops after limit values
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    values.push(value);
    if (values.length > limit) break;
  }
  return values;
}
