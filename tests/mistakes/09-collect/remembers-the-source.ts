// Remembers what a source gave and gives it again, though the source has gone on.
// caught by: closes the source at the limit, and waits for that
const known = new WeakMap<object, Map<number, Promise<unknown[]>>>();

async function collectAnew<T>(source: AsyncIterable<T>, limit: number): Promise<T[]> {
  const values: T[] = [];
  if (limit === 0) return values;
  for await (const value of source) {
    if (values.push(value) === limit) break;
  }
  return values;
}

export function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  const before = known.get(source) ?? new Map<number, Promise<unknown[]>>();
  known.set(source, before);
  const collected = before.get(limit) ?? collectAnew(source, limit);
  before.set(limit, collected);
  return collected as Promise<T[]>;
}
