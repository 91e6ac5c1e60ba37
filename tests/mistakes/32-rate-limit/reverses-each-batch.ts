// Lets those that leave in the same millisecond go in reverse.
// caught by: resolves in the order of the calls
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let times: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const look = (): void => {
    const now = Date.now();
    times = times.filter((time) => time + interval > now);
    const admitted = waiting.splice(0, limit - times.length);
    times.push(...admitted.map(() => now));
    for (const resolve of admitted.toReversed()) resolve();
    clearTimeout(timer);
    if (waiting.length > 0) timer = setTimeout(look, times[0]! + interval - now);
  };
  return () => {
    return new Promise((resolve) => {
      waiting.push(resolve);
      look();
    });
  };
}
