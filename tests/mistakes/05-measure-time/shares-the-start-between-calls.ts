// Keeps the start in a variable of the module, so a second call restarts the clock of the first.
// caught by: gives the elapsed time divided by n
let start = 0;

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
