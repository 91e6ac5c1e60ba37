// Lets Infinity pass, which is no whole number.
// caught by: refuses a limit that is no whole number from 1
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (limit !== Infinity && (!Number.isInteger(limit) || limit < 1)) {
    throw new RangeError(`bad limit ${limit}`);
  }
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
