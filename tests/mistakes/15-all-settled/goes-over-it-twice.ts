// Goes over the iterable once to count and once to listen: a generator is over by then.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  let missing = 0;
  for (const _value of values) missing++;
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let places = 0;
    for (const value of values) {
      const place = places++;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes[place] = outcome;
        if (--missing === 0) resolve(outcomes);
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (missing === 0) resolve([]);
  });
}
