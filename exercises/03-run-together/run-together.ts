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
  // TODO: start foo, then bar, before waiting for either of them
  // TODO: wait until both have ended
  // TODO: return both results, that of foo first
  throw new Error("TODO: runTogether");
}
