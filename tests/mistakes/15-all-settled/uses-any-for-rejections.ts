// Asks Promise.any about each value, and takes its AggregateError apart.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      return { status: "fulfilled", value: await Promise.any([value]) };
    } catch (error) {
      return { status: "rejected", reason: (error as AggregateError).errors[0] };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
