// Makes an error of whatever is none.
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
    throw error instanceof Error ? error : new Error(String(error));
  }
  return values;
}
