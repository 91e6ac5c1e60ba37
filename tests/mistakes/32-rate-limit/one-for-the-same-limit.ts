// Gives the same rate limit to all who ask for the same.
// caught by: keeps rate limits apart
const known = new Map<string, () => Promise<void>>();

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  const name = `${limit} in ${interval}`;
  const same = known.get(name);
  if (same !== undefined) return same;
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
  const turn = (): Promise<void> => {
    return new Promise((resolve) => {
      if (free > 0) admit(resolve);
      else waiting.push(resolve);
    });
  };
  known.set(name, turn);
  return turn;
}
