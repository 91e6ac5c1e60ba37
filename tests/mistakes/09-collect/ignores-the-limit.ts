// Collects everything, whatever the limit.
// caught by: stops after limit values
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  if (limit === 0) return [];
  return Array.fromAsync(source);
}
