// Measures how long the processor worked, which does nothing while everything waits.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: n }, () => wait()));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000 / n;
}
