/**
 * Runs `wait` `n` times concurrently and resolves to the time that took altogether, divided by `n`,
 * in milliseconds and not rounded.
 *
 * `n` is a whole number from 1. The time is measured with a clock, not computed from the results.
 * When a wait rejects, rejects with the very same value, sooner or later.
 */
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  // TODO: read a clock
  // TODO: run wait n times concurrently, until all have ended
  // TODO: read the clock again and return the time that has passed, divided by n
  throw new Error("TODO: measureTime");
}
