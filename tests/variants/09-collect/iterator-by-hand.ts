// Style: the protocol by hand, with next and return.
export async function collect<T>(source: AsyncIterable<T>, limit?: number): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  while (true) {
    const result = await iterator.next();
    if (result.done) {
      return values;
    }
    values.push(result.value);
    if (limit !== undefined && values.length >= limit) {
      if (iterator.return) {
        await iterator.return();
      }
      return values;
    }
  }
}
