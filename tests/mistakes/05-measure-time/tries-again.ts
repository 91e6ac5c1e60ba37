// Runs a wait that rejected once more, instead of rejecting.
// caught by: rejects with the error of a wait that rejects
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait().catch(() => wait())));
  return (performance.now() - start) / n;
}
