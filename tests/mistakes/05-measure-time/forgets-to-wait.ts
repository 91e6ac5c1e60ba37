// Starts the waits and reads the clock again without waiting for them.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  void Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
