// Lets all that wait through when the interval is over.
// caught by: never resolves more than limit within interval ms
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let free = limit;
  const waiting: (() => void)[] = [];
  const admit = (resolve: () => void): void => {
    free--;
    setTimeout(giveBack, interval);
    resolve();
  };
  const giveBack = (): void => {
    free++;
    for (const resolve of waiting.splice(0)) admit(resolve);
  };
  return () => {
    return new Promise((resolve) => {
      if (free > 0) admit(resolve);
      else waiting.push(resolve);
    });
  };
}
