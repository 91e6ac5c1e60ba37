// Looks for instances of Promise and takes a thenable for a plain value.
// caught by: takes promises, thenables and plain values from any iterable
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    let places = 0;
    for (const value of values) {
      const place = places++;
      if (value instanceof Promise) {
        missing++;
        const settle = (outcome: PromiseSettledResult<T>): void => {
          outcomes[place] = outcome;
          if (--missing === 0) resolve(outcomes);
        };
        value.then(
          (result: T) => settle({ status: "fulfilled", value: result }),
          (reason: unknown) => settle({ status: "rejected", reason }),
        );
      } else {
        outcomes[place] = { status: "fulfilled", value: value as T };
      }
    }
    if (missing === 0) resolve(outcomes);
  });
}
