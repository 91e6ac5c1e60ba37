/**
 * Resolves to an outcome for each of the `values`, in input order, as soon as all have settled.
 *
 * The outcome is `{ status: "fulfilled", value }` or `{ status: "rejected", reason }`. `values` is
 * any iterable. Each value may be a promise, a thenable, or a plain value, which is its own result.
 * With none the result is `[]`. Rejects only when the iterable throws, with what it threw.
 */
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  // TODO: go over the values once, and listen to each of them, whatever kind it is
  // TODO: make of each value a promise of its outcome, which never rejects
  // TODO: wait for the outcomes and return them in input order
  throw new Error("TODO: allSettled");
}
