// Runs the job once and takes its time for that of four.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await job();
  return performance.now() - start;
}
