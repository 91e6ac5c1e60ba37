// Exports the function under another name.
// caught by: loads
export async function measureRunTime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job(), job(), job()]);
  return performance.now() - start;
}
