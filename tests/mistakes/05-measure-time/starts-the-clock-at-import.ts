// Reads the clock for the start when the module is loaded, not when the function is called.
// caught by: measures with a clock
const start = performance.now();

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
