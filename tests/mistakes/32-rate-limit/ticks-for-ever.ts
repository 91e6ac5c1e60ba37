// Has an interval that looks for what no longer counts and is never stopped.
// caught by: leaves nothing behind
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
  };
  return () => {
    timer ??= setInterval(look, 1);
    return new Promise((resolve) => {
      waiting.push(resolve);
      look();
    });
  };
}
