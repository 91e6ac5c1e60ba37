// Waits with Array.fromAsync, which looks at one promise at a time.
// caught by: leaves no rejection unhandled
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Array.fromAsync([job(), job(), job(), job()]);
  return performance.now() - start;
}
