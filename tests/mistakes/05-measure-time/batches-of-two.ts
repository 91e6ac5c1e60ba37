// Runs the waits two at a time.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  for (let started = 0; started < n; started += 2) {
    await Promise.all(Array.from({ length: Math.min(2, n - started) }, () => wait()));
  }
  return (performance.now() - start) / n;
}
