// Waits for all, and then rejects if one has rejected.
// caught by: gives an outcome for each, in input order
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
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  for (const outcome of settled) if (outcome.status === "rejected") throw outcome.reason;
  return settled;
}
