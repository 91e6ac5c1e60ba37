// Makes one more outcome of what the iterable throws.
// caught by: rejects when the iterable throws
function* guarded<V>(values: Iterable<V | PromiseLike<V>>): Generator<V | PromiseLike<V>, void> {
  try {
    yield* values;
  } catch (error) {
    yield Promise.reject(error);
  }
}

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(guarded(values), async (value): Promise<PromiseSettledResult<T>> => {
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
