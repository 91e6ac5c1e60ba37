// Awaits the started jobs one by one, so a rejection of one it is not looking at goes unhandled.
// caught by: leaves no rejection unhandled
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const jobs = [job(), job(), job(), job()];
  for (const one of jobs) {
    await one;
  }
  return performance.now() - start;
}
