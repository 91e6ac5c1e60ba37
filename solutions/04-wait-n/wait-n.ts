/**
 * Runs `wait` `n` times concurrently and resolves, as soon as all have ended, to their results in
 * the order in which they ended.
 *
 * `n` is a whole number from 0; for 0 the result is `[]`. Rejects as soon as one wait rejects, with
 * the very same value.
 */
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  // Each wait adds its own result when it ends, so the array fills in the order of the ends.
  const results: number[] = [];
  const waits = Array.from({ length: n }, async () => {
    results.push(await wait());
  });
  await Promise.all(waits);
  return results;
}
