// Subtracts the end from the start, so the time is negative.
// caught by: gives the time that took altogether
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = Date.now();
  await Promise.all([job(), job(), job(), job()]);
  return start - Date.now();
}
