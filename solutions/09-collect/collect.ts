/**
 * Collects the values of `source`, in order, until it ends or `limit` values have come.
 *
 * `limit` is a whole number from 0, or `Infinity` (the default) for no limit. Never asks for more
 * than `limit` values. When it stops at the limit it closes the source: it calls the `return` of
 * the source's iterator, if there is one, and waits for that. Limit 0 gives `[]` without touching
 * the source. Rejects when the source throws, with the very same value.
 */
export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  // A break closes the source and waits for that; it comes before the next value is asked for.
  for await (const value of source) {
    values.push(value);
    if (values.length === limit) break;
  }
  return values;
}
