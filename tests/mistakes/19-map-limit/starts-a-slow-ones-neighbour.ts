// Takes a call that has been in flight for a minute for lost and starts the next.
// caught by: has no more than limit calls in flight
const isGood = (limit: number): boolean =>
  limit === Infinity || (Number.isInteger(limit) && limit >= 1);

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (!isGood(limit)) throw new RangeError(`bad limit ${limit}`);
  const slots = items.map(() => Promise.withResolvers<R>());
  let isOver = false;
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (isOver) return;
      const own = mapper(item, index);
      own.then(slots[index]!.resolve, slots[index]!.reject);
      const lost = Promise.withResolvers<void>();
      const timer = setTimeout(lost.resolve, 60_000);
      await Promise.race([own.catch(() => {}), lost.promise]);
      clearTimeout(timer);
    }
  };
  void Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
  try {
    return await Promise.all(slots.map(({ promise }) => promise));
  } finally {
    isOver = true;
  }
}
