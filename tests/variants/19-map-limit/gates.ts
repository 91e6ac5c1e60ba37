// Style: a gate for each item; the first ones are open, and each success opens the next.
export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const isWhole = Number.isSafeInteger(limit) || limit === Number.POSITIVE_INFINITY;
  if (!isWhole || limit < 1) throw new RangeError(`${limit} is no limit`);
  const gates = items.map(() => Promise.withResolvers<void>());
  const closed = gates.values();
  let isOver = false;
  const openNext = (): void => {
    if (!isOver) closed.next().value?.resolve();
  };
  const calls = items.map(async (item, index) => {
    await gates[index]!.promise;
    try {
      return await mapper(item, index);
    } catch (error) {
      isOver = true;
      throw error;
    } finally {
      openNext();
    }
  });
  gates.slice(0, limit).forEach(openNext);
  return Promise.all(calls);
}
