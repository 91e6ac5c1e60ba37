// Rounds the time to whole seconds.
// caught by: gives the time that took altogether
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job(), job(), job()]);
  return Math.round((performance.now() - start) / 1_000) * 1_000;
}
