// Lets all settle and gives a time even when a wait has rejected.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.allSettled(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
