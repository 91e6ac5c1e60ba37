// Takes a string for a single value, though it can be gone over.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(
    typeof values === "string" ? [values as T] : values,
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
