// Style: workers share a generator; one that fails leaves its loop, which closes it for all of them.
function* numbered<T>(items: readonly T[]): Generator<[number, T], void> {
  yield* items.entries();
}

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (limit !== Infinity && !Number.isInteger(limit)) throw new RangeError("not a whole number");
  if (limit <= 0) throw new RangeError("too small");
  const left = numbered(items);
  const results = new Map<number, R>();
  const workers = items.slice(0, limit).map(async () => {
    for (const [index, item] of left) results.set(index, await mapper(item, index));
  });
  await Promise.all(workers);
  return items.map((_, index) => results.get(index) as R);
}
