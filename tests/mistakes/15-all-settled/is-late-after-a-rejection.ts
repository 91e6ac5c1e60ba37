// Sleeps once more when the last value to settle has rejected.
// caught by: resolves as soon as all have settled
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
        if (--missing > 0) return;
        if (outcome.status === "rejected") setTimeout(() => resolve(outcomes), 1);
        else resolve(outcomes);
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
