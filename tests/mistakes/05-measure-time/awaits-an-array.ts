// Awaits an array of promises, which waits for none of them.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  const waits: unknown = Array.from({ length: n }, () => wait());
  await waits;
  return (performance.now() - start) / n;
}
