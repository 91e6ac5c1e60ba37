// Fills an array with one and the same promise, so wait is called only once.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(new Array<Promise<number>>(n).fill(wait()));
  return (performance.now() - start) / n;
}
