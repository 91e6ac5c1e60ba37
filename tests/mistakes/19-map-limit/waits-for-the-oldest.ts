// Waits for the oldest call in flight to end, though another may have ended before.
// caught by: starts each as soon as the limit allows
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const calls: Promise<R>[] = [];
  for (const [index, item] of items.entries()) {
    if (index >= limit) await Promise.race([calls[index - limit], Promise.all(calls)]);
    calls.push(mapper(item, index));
    calls.at(-1)!.catch(() => {});
  }
  return Promise.all(calls);
}
