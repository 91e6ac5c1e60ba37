// Measures how long the processor worked, which does nothing while everything waits.
// caught by: gives the time that took altogether
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await Promise.all([job(), job(), job(), job()]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
