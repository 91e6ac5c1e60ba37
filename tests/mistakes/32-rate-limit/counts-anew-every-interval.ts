// Counts from the first call on, and starts to count anew when the interval is over.
// caught by: never resolves more than limit within interval ms
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let passed = 0;
  const waiting: (() => void)[] = [];
  const admit = (resolve: () => void): void => {
    if (passed === 0) setTimeout(reset, interval);
    passed++;
    resolve();
  };
  const reset = (): void => {
    passed = 0;
    for (const resolve of waiting.splice(0, limit)) admit(resolve);
  };
  return () => {
    return new Promise((resolve) => {
      if (passed < limit) admit(resolve);
      else waiting.push(resolve);
    });
  };
}
