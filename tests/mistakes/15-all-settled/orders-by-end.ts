// Gives the outcomes in the order in which they came.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    for (const value of values) {
      missing++;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes.push(outcome);
        if (--missing === 0) resolve(outcomes);
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
