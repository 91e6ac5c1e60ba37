// Rejects with an AggregateError of all failures in place of the error of a job.
// caught by: rejects with the error of a job that rejects
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  const outcomes = await Promise.allSettled([job(), job(), job(), job()]);
  const failures = outcomes.filter((outcome) => outcome.status === "rejected");
  if (failures.length > 0) {
    throw new AggregateError(
      failures.map((failure): unknown => failure.reason),
      "some jobs failed",
    );
  }
  return performance.now() - start;
}
