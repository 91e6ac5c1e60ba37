// Starts to collect and resolves at once, to an array that is still filling.
// caught by: collects the values in order
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const fill = async (): Promise<void> => {
    for await (const value of source) {
      values.push(value);
      if (values.length === limit) break;
    }
  };
  fill().catch(() => {});
  return values;
}
