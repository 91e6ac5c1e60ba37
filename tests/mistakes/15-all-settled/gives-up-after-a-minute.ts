// Gives up after a minute and calls what is still in flight rejected.
// caught by: resolves as soon as all have settled
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, (value): Promise<PromiseSettledResult<T>> => {
    return new Promise((resolve) => {
      const limit = setTimeout(() => {
        resolve({ status: "rejected", reason: new Error("took too long") });
      }, 60_000);
      const settle = (outcome: PromiseSettledResult<T>): void => {
        clearTimeout(limit);
        resolve(outcome);
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    });
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  return settled;
}
