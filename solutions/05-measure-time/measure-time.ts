/**
 * Runs `wait` `n` times concurrently and resolves to the time that took altogether, divided by `n`,
 * in milliseconds and not rounded.
 *
 * `n` is a whole number from 1. The time is measured with a clock, not computed from the results.
 * When a wait rejects, rejects with the very same value, sooner or later.
 */
export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  // Only the clock knows how long the waits took together; their results do not matter.
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => wait()));
  return (performance.now() - start) / n;
}
