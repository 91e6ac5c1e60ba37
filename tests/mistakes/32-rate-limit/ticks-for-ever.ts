// Has an interval that is to tidy up and is never stopped.
// caught by: leaves nothing behind
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let free = limit;
  let tidy: NodeJS.Timeout | undefined;
  const waiting: (() => void)[] = [];
  const admit = (resolve: () => void): void => {
    free--;
    setTimeout(giveBack, interval);
    tidy ??= setInterval(() => waiting.length, interval);
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
      else waiting.push(resolve);
    });
  };
}
