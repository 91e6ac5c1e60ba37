/**
 * Runs `wait` `n` times concurrently and resolves, as soon as all have ended, to their results in
 * the order in which they ended.
 *
 * `n` is a whole number from 0; for 0 the result is `[]`. Rejects as soon as one wait rejects, with
 * the very same value.
 */
export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  // TODO: start all n waits before waiting for any of them
  // TODO: keep each result at the moment its wait ends
  // TODO: once all have ended, return what was kept
  throw new Error("TODO: waitN");
}
