// Reads the nanoseconds of hrtime and leaves out its seconds.
// caught by: gives the elapsed time divided by n
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const start = process.hrtime();
  await Promise.all(Array.from({ length: n }, () => wait()));
  const [, nanoseconds] = process.hrtime(start);
  return nanoseconds / 1e6 / n;
}
