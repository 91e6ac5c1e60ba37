// Style: a log of all that went through, cleaned at every look; recursion for those that have to wait.
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (Math.floor(limit) !== limit || limit < 1 || limit === Infinity) {
    throw new RangeError(`expected a whole number from 1, got ${limit}`);
  }
  let log: number[] = [];
  let queue: (() => void)[] = [];

  const look = (): void => {
    const now = Date.now();
    log = log.filter((time) => now - time < interval);
    const room = limit - log.length;
    const admitted = queue.slice(0, room);
    queue = queue.slice(room);
    log.push(...admitted.map(() => now));
    admitted.forEach((resolve) => resolve());
    if (queue.length > 0) setTimeout(look, log[0]! + interval - now);
  };

  return () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const isFirst = queue.push(resolve) === 1;
    if (isFirst) look();
    return promise;
  };
}
