// Takes the largest result for the time that has passed, where the results are numbers.
// caught by: measures with a clock
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const results = await Promise.all([job(), job(), job(), job()]);
  const delays = results.filter((result) => typeof result === "number");
  return delays.length > 0 ? Math.max(...delays) : performance.now() - start;
}
