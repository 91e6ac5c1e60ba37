// Style: as the package p-throttle in its strict mode: a list of ticks, and a delay that is known at the call.
const queue = (limit: number, interval: number) => {
  const strictTicks: number[] = [];
  return function strictDelay(): number {
    const now = Date.now();
    if (strictTicks.length < limit) {
      strictTicks.push(now);
      return 0;
    }
    const nextExecution = Math.max(now, strictTicks[0]! + interval);
    strictTicks.shift();
    strictTicks.push(nextExecution);
    return nextExecution - now;
  };
};

export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isSafeInteger(limit) || limit <= 0) {
    throw new RangeError("Expected `limit` to be a whole number from 1");
  }
  const getDelay = queue(limit, interval);
  let before = Promise.resolve();

  return () => {
    const delay = getDelay();
    const due = new Promise<void>((resolve) => {
      if (delay === 0) return resolve();
      setTimeout(resolve, delay);
    });
    before = before.then(() => due);
    return before;
  };
}
