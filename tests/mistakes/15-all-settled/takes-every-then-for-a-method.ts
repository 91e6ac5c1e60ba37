// Takes whatever has a member then for a thenable, also where that is no function.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    if (typeof value !== "object" || value === null || !("then" in value)) {
      return { status: "fulfilled", value: value as T };
    }
    return new Promise((resolve) => {
      value.then(
        (result) => resolve({ status: "fulfilled", value: result }),
        (reason: unknown) => resolve({ status: "rejected", reason }),
      );
    });
  });
  for (const outcome of outcomes) outcome.catch(() => {});
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
