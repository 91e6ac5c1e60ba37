// Counts from one and stops before four, so only three jobs run.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const jobs: Promise<unknown>[] = [];
  for (let i = 1; i < 4; i++) jobs.push(job());
  await Promise.all(jobs);
  return performance.now() - start;
}
