// Keeps the outcomes in a Map by value, where a promise that is there twice has one place.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = new Map<T | PromiseLike<T>, Promise<PromiseSettledResult<T>>>();
  for (const value of values) {
    outcomes.set(
      value,
      Promise.resolve(value).then(
        (result) => ({ status: "fulfilled", value: result }),
        (reason: unknown) => ({ status: "rejected", reason }),
      ),
    );
  }
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes.values()) settled.push(await outcome);
  return settled;
}
