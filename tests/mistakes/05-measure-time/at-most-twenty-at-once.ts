// Runs no more than twenty waits at a time.
// caught by: runs n waits concurrently
const AT_ONCE = 20;

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next++ < n) await wait();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (performance.now() - start) / n;
}
