// Lets all settle and gives a time even when a job has rejected.
// caught by: rejects with the error of a job that rejects
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.allSettled([job(), job(), job(), job()]);
  return performance.now() - start;
}
