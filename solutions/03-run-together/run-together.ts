/**
 * Runs `foo` and `bar` concurrently, `foo` started first, and resolves, as soon as both have ended,
 * to both results in argument order.
 *
 * Each of the two is called once. Rejects as soon as either rejects, with the very same value.
 */
export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  // The calls start both; only then does anyone wait, and for both at the same time.
  return Promise.all([foo(), bar()]);
}
