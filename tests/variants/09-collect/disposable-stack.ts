// Style: explicit resource management; the close is deferred to the end of the block.
export async function collect<T>(source: AsyncIterable<T>, limit?: number): Promise<T[]> {
  const most = limit ?? Infinity;
  const values: T[] = [];
  if (most === 0) return values;
  await using atTheEnd = new AsyncDisposableStack();
  const iterator = source[Symbol.asyncIterator]();
  for (let result = await iterator.next(); !result.done; result = await iterator.next()) {
    values.push(result.value);
    if (values.length < most) continue;
    atTheEnd.defer(async () => {
      await iterator.return?.();
    });
    break;
  }
  return values;
}
