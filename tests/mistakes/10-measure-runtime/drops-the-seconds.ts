// Reads the nanoseconds of hrtime and leaves out its seconds.
// caught by: gives the time that took altogether
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = process.hrtime();
  await Promise.all([job(), job(), job(), job()]);
  const [, nanoseconds] = process.hrtime(start);
  return nanoseconds / 1e6;
}
