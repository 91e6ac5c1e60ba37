/**
 * Makes a function to be awaited before each thing of which there may be no more than `limit` in any
 * `interval` ms.
 *
 * Its promises resolve in the order of the calls, each as early as possible, so that at no time have
 * more than `limit` resolved within the last `interval` ms. One that resolved exactly `interval` ms
 * ago no longer counts. `interval` is at least 1; `limit` is a whole number from 1.
 *
 * @throws RangeError when `limit` is anything else.
 */
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) {
    throw new RangeError(`limit must be a whole number from 1, but is ${limit}`);
  }
  // A semaphore whose permits come back by themselves, interval ms after they were taken.
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
