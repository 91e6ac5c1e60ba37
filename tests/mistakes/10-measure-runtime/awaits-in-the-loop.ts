// Awaits each job before it starts the next: sequential.
// caught by: runs the job four times concurrently
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  for (let i = 0; i < 4; i++) {
    await job();
  }
  return performance.now() - start;
}
