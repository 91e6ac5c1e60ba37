// Makes outcomes of its own of a result that is an array.
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
  for (const outcome of outcomes) {
    const one = await outcome;
    if (one.status === "rejected" || !Array.isArray(one.value)) settled.push(one);
    else for (const value of one.value as T[]) settled.push({ status: "fulfilled", value });
  }
  return settled;
}
