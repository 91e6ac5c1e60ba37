// Cuts the result to two decimals, as if it were to be shown to somebody.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return Number(((performance.now() - start) / n).toFixed(2));
}
