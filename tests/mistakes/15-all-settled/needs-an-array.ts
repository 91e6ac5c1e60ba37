// Goes over the values with map, which only an array has.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = (values as readonly (T | PromiseLike<T>)[]).map(
    async (value): Promise<PromiseSettledResult<T>> => {
      try {
        return { status: "fulfilled", value: await value };
      } catch (reason) {
        return { status: "rejected", reason };
      }
    },
  );
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
