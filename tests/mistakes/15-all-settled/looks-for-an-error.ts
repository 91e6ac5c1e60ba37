// Takes a result that is an error for a rejection.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      const result = await value;
      if (result instanceof Error) throw result;
      return { status: "fulfilled", value: result };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
