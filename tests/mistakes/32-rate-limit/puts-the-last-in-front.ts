// Puts a call in front of those that wait when more than three do.
// caught by: resolves in the order of the calls
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
      else if (waiting.length > 3) waiting.unshift(resolve);
      else waiting.push(resolve);
    });
  };
}
