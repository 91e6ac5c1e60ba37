// Rejects with an AggregateError when not one value has fulfilled.
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
  const reasons = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  if (settled.length > 0 && reasons.length === settled.length) throw new AggregateError(reasons);
  return settled;
}
