// Declares the place outside the loop, so every listener sees the last one.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let place = -1;
    let missing = 0;
    const settle = (outcome: PromiseSettledResult<T>): void => {
      outcomes[place] = outcome;
      if (--missing === 0) resolve(outcomes);
    };
    for (const value of values) {
      place++;
      missing++;
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
