// Runs the job once more some time after it has settled, on a timer that is unref'd.
// caught by: leaves nothing behind
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job(), job(), job()]);
  const elapsed = performance.now() - start;
  setTimeout(() => void job().catch(() => {}), 5).unref();
  return elapsed;
}
