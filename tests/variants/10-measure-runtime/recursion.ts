// Style: recursion by doubling; two times two jobs.
async function double(levels: number, job: () => Promise<unknown>): Promise<unknown> {
  if (levels === 0) return job();
  return Promise.all([double(levels - 1, job), double(levels - 1, job)]);
}

export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const [startSeconds, startNanoseconds] = process.hrtime();
  await double(2, job);
  const [endSeconds, endNanoseconds] = process.hrtime();
  return (endSeconds - startSeconds) * 1_000 + (endNanoseconds - startNanoseconds) / 1e6;
}
