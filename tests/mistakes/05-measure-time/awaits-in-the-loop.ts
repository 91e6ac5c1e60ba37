// Awaits each wait before it starts the next: sequential.
// caught by: runs n waits concurrently
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < n; i++) {
    await wait();
  }
  return (performance.now() - start) / n;
}
