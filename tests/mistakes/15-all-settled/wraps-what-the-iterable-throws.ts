// Rejects with a new error in place of what the iterable threw.
// caught by: rejects when the iterable throws
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  let list: (T | PromiseLike<T>)[];
  try {
    list = Array.from(values);
  } catch (cause) {
    throw new TypeError("the values can't be gone over", { cause });
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
