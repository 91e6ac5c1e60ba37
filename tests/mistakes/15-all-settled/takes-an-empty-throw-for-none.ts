// Takes it for the end when the iterable throws undefined.
// caught by: rejects when the iterable throws
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const list: (T | PromiseLike<T>)[] = [];
  try {
    for (const value of values) list.push(value);
  } catch (error) {
    if (error) throw error;
  }
  const outcomes = Array.from(list, async (value): Promise<PromiseSettledResult<T>> => {
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
