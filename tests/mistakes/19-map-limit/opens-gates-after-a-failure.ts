// Each call that ends well opens the gate of the next one, whatever became of the others.
// caught by: rejects as soon as one rejects, and starts no more
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const gates = items.map(() => Promise.withResolvers<void>());
  const closed = gates.values();
  const openNext = (): void => closed.next().value?.resolve();
  const calls = items.map(async (item, index) => {
    await gates[index]!.promise;
    const result = await mapper(item, index);
    openNext();
    return result;
  });
  gates.slice(0, limit).forEach(openNext);
  return Promise.all(calls);
}
