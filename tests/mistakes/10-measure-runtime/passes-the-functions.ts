// Passes Promise.all the functions and never calls them.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const jobs: readonly unknown[] = [job, job, job, job];
  await Promise.all(jobs);
  return performance.now() - start;
}
