// Prints the time before it gives it.
// caught by: leaves nothing behind
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([job(), job(), job(), job()]);
  const elapsed = performance.now() - start;
  console.log(`took ${elapsed} ms`);
  return elapsed;
}
