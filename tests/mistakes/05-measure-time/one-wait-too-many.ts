// Counts up to and including n, so one wait too many runs.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const waits: Promise<number>[] = [];
  for (let i = 0; i <= n; i++) waits.push(wait());
  await Promise.all(waits);
  return (performance.now() - start) / n;
}
