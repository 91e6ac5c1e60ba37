// Rejects with the message of the error in place of the error.
// caught by: rejects with the error of a job that rejects
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  try {
    await Promise.all([job(), job(), job(), job()]);
    return performance.now() - start;
  } catch (error) {
    throw error instanceof Error ? error.message : error;
  }
}
