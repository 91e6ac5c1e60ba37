// Starts the next work when the one before has ended or has taken a minute.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const started: Promise<T>[] = [];
  for (const work of works) {
    const own = work();
    started.push(own);
    const limit = Promise.withResolvers<void>();
    const timer = setTimeout(limit.resolve, 60_000);
    try {
      await Promise.race([own, limit.promise]);
    } finally {
      clearTimeout(timer);
    }
  }
  return Promise.all(started);
}
