// Calls then on every value, which a plain value does not have.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes[place] = outcome;
        if (--missing === 0) resolve(outcomes);
      };
      (value as Promise<T>).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
