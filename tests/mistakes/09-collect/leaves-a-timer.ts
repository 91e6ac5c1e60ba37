// Guards itself with a time limit of ten minutes and never clears its timer.
// caught by: leaves nothing behind
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const all = async (): Promise<T[]> => {
    for await (const value of source) {
      values.push(value);
      if (values.length === limit) break;
    }
    return values;
  };
  const guard = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("took too long")), 600_000);
  });
  return Promise.race([all(), guard]);
}
