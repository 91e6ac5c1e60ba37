// Awaits one value after another in a try, so a rejection of one it is not looking at goes unhandled.
// caught by: leaves no rejection unhandled
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  for (const value of values) {
    try {
      outcomes.push({ status: "fulfilled", value: await value });
    } catch (reason) {
      outcomes.push({ status: "rejected", reason });
    }
  }
  return outcomes;
}
