// Rounds the result to whole milliseconds.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return Math.round((performance.now() - start) / n);
}
