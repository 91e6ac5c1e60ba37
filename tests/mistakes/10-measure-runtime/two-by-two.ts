// Runs two jobs, and when both have ended the other two.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job()]);
  await Promise.all([job(), job()]);
  return performance.now() - start;
}
