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
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      return { status: "fulfilled", value: await value };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  // Each of them listens to its value already and never rejects, so a plain loop may wait for them.
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
