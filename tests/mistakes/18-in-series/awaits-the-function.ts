// Awaits the work and not its call, so the first is in flight while the others start.
// caught by: runs one work at a time
export async function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const started: Promise<T>[] = [];
  for (const work of works) {
    const ready = await work;
    started.push(ready());
  }
  return Promise.all(started);
}
