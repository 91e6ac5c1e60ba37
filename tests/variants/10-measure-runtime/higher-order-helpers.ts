// Style: a library author's helpers, one that repeats and one that times, put together.
type Work<T> = () => Promise<T>;

const times =
  <T>(count: number, work: Work<T>): Work<T[]> =>
  () =>
    Promise.all(Array.from({ length: count }, () => work()));

async function timed<T>(work: Work<T>): Promise<{ readonly value: T; readonly elapsed: number }> {
  const start = performance.now();
  const value = await work();
  return { value, elapsed: performance.now() - start };
}

export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const { elapsed } = await timed(times(4, job));
  return elapsed;
}
