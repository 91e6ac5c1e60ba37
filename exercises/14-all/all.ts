/**
 * Resolves to the results of all `values`, in input order, as soon as all of them have fulfilled.
 *
 * `values` is any iterable. Each value may be a promise, a thenable, or a plain value, which is its
 * own result. With none the result is `[]`. Rejects as soon as one value rejects, with the very
 * same reason; and when the iterable throws, with what it threw.
 */
export async function all<T>(values: Iterable<T | PromiseLike<T>>): Promise<T[]> {
  // TODO: go over the values once, and listen to each of them, whatever kind it is
  // TODO: put each result into its own place, at the moment it comes
  // TODO: resolve when no result is missing any more, also when none ever was
  // TODO: reject at the first rejection
  throw new Error("TODO: all");
}
