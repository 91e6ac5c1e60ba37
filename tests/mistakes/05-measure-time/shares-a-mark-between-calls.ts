// Marks the start under a fixed name, so a second call moves the mark of the first.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  performance.mark("start");
  await Promise.all(Array.from({ length: n }, () => wait()));
  return performance.measure("waits", "start").duration / n;
}
