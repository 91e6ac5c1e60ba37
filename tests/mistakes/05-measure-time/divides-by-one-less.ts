// Divides by n - 1, as if it were counting the gaps between the waits.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / (n - 1);
}
