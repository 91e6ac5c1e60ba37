// Listens with then and catch, and a thenable has no catch.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    if (typeof (value as Promise<T> | null | undefined)?.then !== "function") {
      return { status: "fulfilled", value: value as T };
    }
    return (value as Promise<T>)
      .then((result) => ({ status: "fulfilled", value: result }) as const)
      .catch((reason: unknown) => ({ status: "rejected", reason }) as const);
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
