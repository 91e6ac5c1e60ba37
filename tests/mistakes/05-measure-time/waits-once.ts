// Runs the wait once and takes its time for that of all.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await wait();
  return (performance.now() - start) / n;
}
