// Collects everything and cuts the array at the limit afterwards.
// caught by: stops after limit values
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  if (limit === 0) return [];
  const values = await Array.fromAsync(source);
  return values.slice(0, limit);
}
