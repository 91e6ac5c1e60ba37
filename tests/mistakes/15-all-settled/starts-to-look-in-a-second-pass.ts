// Gathers the values first and makes the outcomes one by one, each when its turn has come.
// caught by: leaves no rejection unhandled
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  const promises = Array.from(values, (value) => Promise.resolve(value));
  for (const promise of promises) {
    outcomes.push(
      await promise.then(
        (value) => ({ status: "fulfilled", value }) as const,
        (reason: unknown) => ({ status: "rejected", reason }) as const,
      ),
    );
  }
  return outcomes;
}
