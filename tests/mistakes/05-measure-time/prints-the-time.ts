// Shows the time with console.time and console.timeEnd, which print it.
// caught by: leaves nothing behind
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  console.time("waits");
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  console.timeEnd("waits");
  return (performance.now() - start) / n;
}
