// Listens to thenables for their results only.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    const thenable = value as PromiseLike<T> | null | undefined;
    if (!(value instanceof Promise) && typeof thenable?.then === "function") {
      return new Promise((resolve) => {
        thenable.then((result) => resolve({ status: "fulfilled", value: result }));
      });
    }
    try {
      return { status: "fulfilled", value: await value };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
