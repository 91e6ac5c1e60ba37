// Asks for the next value before it looks at the one that has come.
// caught by: stops after limit values
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  const iterator = source[Symbol.asyncIterator]();
  let next = iterator.next();
  while (values.length < limit) {
    const result = await next;
    if (result.done) return values;
    next = iterator.next();
    next.catch(() => {});
    values.push(result.value);
  }
  await iterator.return?.();
  return values;
}
