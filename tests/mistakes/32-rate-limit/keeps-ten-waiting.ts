// Lets no more than ten wait and forgets the others.
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
    free++;
    const first = waiting.shift();
    if (first !== undefined) admit(first);
  };
  return () => {
    return new Promise((resolve) => {
      if (free > 0) admit(resolve);
      else if (waiting.length < 10) waiting.push(resolve);
    });
  };
}
