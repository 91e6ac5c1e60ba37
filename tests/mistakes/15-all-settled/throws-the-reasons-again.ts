// Notes a rejection and throws it again, for whoever may care.
// caught by: leaves no rejection unhandled
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
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => {
          settle({ status: "rejected", reason });
          throw reason;
        },
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
