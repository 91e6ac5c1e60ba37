// Takes a rejection with undefined for a result of undefined.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    let result: unknown;
    let failure: unknown;
    try {
      result = await value;
    } catch (error) {
      failure = error;
    }
    if (failure !== undefined) return { status: "rejected", reason: failure };
    return { status: "fulfilled", value: result as T };
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
