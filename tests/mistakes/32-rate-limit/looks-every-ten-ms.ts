// Looks every ten milliseconds whether there is room.
// caught by: resolves each as early as the limit allows
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let times: number[] = [];
  const waiting: (() => void)[] = [];
  const look = (): void => {
    const now = Date.now();
    times = times.filter((time) => time + interval > now);
    while (waiting.length > 0 && times.length < limit) {
      times.push(now);
      waiting.shift()?.();
    }
    if (waiting.length > 0) setTimeout(look, 10);
  };
  return () => {
    return new Promise((resolve) => {
      if (waiting.push(resolve) === 1) look();
    });
  };
}
