// Takes the largest result for the time that has passed, and looks at no clock.
// caught by: measures with a clock
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const delays = await Promise.all(Array.from({ length: n }, () => wait()));
  return Math.max(...delays) / n;
}
