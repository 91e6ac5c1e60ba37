// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
let uptime = 0;
setInterval(() => uptime++, 1000);

export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job(), job(), job()]);
  return performance.now() - start;
}
