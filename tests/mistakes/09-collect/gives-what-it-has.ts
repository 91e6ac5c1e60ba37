// Resolves to what has come so far when the source throws.
// caught by: rejects when the source throws
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  try {
    for await (const value of source) {
      values.push(value);
      if (values.length === limit) break;
    }
  } catch (error) {
    return values;
  }
  return values;
}
