// Starts to wait anew whenever another call is made.
// caught by: resolves each as early as the limit allows
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let times: number[] = [];
  let timer: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const look = (): void => {
    const now = Date.now();
    times = times.filter((time) => time + interval > now);
    while (waiting.length > 0 && times.length < limit) {
      times.push(now);
      waiting.shift()?.();
    }
    clearTimeout(timer);
    if (waiting.length > 0) timer = setTimeout(look, interval);
  };
  return () => {
    return new Promise((resolve) => {
      waiting.push(resolve);
      look();
    });
  };
}
