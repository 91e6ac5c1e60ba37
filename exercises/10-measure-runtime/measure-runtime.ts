/**
 * Runs `job` four times concurrently and resolves to the time that took altogether, in
 * milliseconds.
 *
 * The time is measured with a clock. When a job rejects, rejects with the very same value, sooner
 * or later.
 */
export async function measureRuntime(job: () => Promise<unknown>): Promise<number> {
  // TODO: read a clock
  // TODO: run job four times concurrently, until all four have ended
  // TODO: read the clock again and return the time that has passed
  throw new Error("TODO: measureRuntime");
}
