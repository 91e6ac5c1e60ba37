// Fills an array with one and the same promise, so the job is called only once.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all(new Array<Promise<unknown>>(4).fill(job()));
  return performance.now() - start;
}
