// Lets a call through for which there is room, and tells those that wait only every now and then.
// caught by: resolves in the order of the calls
export function rateLimit(limit: number, interval: number): () => Promise<void> {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`bad limit ${limit}`);
  let times: number[] = [];
  const look = (resolve: () => void): void => {
    const now = Date.now();
    times = times.filter((time) => time + interval > now);
    if (times.length >= limit) return void setTimeout(look, interval, resolve);
    times.push(now);
    resolve();
  };
  return () => new Promise((resolve) => look(resolve));
}
