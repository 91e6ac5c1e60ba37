// Looks at the status of the whole: if all went well, gives the bare results.
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
  if (settled.every(({ status }) => status === "fulfilled")) {
    return settled.map((one) => (one as { value: unknown }).value as PromiseSettledResult<T>);
  }
  return settled;
}
