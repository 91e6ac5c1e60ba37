// Passes Promise.all four awaited calls, so there is nothing left for it to wait for.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([await job(), await job(), await job(), await job()]);
  return performance.now() - start;
}
