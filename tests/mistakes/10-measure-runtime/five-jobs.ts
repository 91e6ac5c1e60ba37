// Counts from zero up to and including four, so five jobs run.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const jobs: Promise<unknown>[] = [];
  for (let i = 0; i <= 4; i++) jobs.push(job());
  await Promise.all(jobs);
  return performance.now() - start;
}
