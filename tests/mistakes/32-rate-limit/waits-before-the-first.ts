// Lets nothing through before the first interval is over.
// caught by: lets the first limit calls through at once
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let free = 0;
  setTimeout(() => {
    for (let count = 0; count < limit; count++) giveBack();
  }, interval);
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
