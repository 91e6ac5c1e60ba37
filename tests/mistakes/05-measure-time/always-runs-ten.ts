// Runs ten waits, whatever n is.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: 10 }, () => wait()));
  return (performance.now() - start) / n;
}
