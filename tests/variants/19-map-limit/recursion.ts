// Style: .then chains that go on by recursion, one chain for each place.
export function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  if (Number.isNaN(limit) || limit < 1 || (Number.isFinite(limit) && Math.trunc(limit) < limit)) {
    return Promise.reject(new RangeError(`limit is ${limit}`));
  }
  const left = items.map((item, index) => ({ item, index }));
  const results: R[] = [];
  const goOn = (): Promise<void> | undefined => {
    const next = left.shift();
    return (
      next &&
      mapper(next.item, next.index).then((result) => {
        results[next.index] = result;
        return goOn();
      })
    );
  };
  const chains = items.slice(0, limit).map(goOn);
  return Promise.all(chains).then(
    () => results,
    (reason: unknown) => {
      left.length = 0;
      throw reason;
    },
  );
}
