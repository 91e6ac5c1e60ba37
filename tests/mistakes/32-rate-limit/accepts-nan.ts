// Compares with 1, which NaN is not less than.
// caught by: refuses a limit that is no whole number from 1
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (limit < 1 || limit % 1 > 0 || limit === Infinity) throw new RangeError(`bad limit ${limit}`);
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
      else waiting.push(resolve);
    });
  };
}
