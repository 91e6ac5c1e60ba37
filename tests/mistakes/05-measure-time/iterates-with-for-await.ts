// Iterates over the promises with for await, which looks at one of them at a time.
// caught by: leaves no rejection unhandled
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  let ended = 0;
  for await (const _result of Array.from({ length: n }, () => wait())) ended++;
  return (performance.now() - start) / ended;
}
