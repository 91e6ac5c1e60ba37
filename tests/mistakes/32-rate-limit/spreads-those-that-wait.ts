// Lets only one through at a time once calls have to wait.
// caught by: resolves each as early as the limit allows
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
    free = Math.min(limit, free + 1);
    const first = waiting.shift();
    if (first !== undefined) {
      admit(first);
      free = Math.min(free, 0);
    }
  };
  return () => {
    return new Promise((resolve) => {
      if (free > 0 && waiting.length === 0) admit(resolve);
      else waiting.push(resolve);
    });
  };
}
