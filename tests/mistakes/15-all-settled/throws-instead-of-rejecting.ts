// Reads the iterable in a plain function, which throws what the iterable throws.
// caught by: rejects when the iterable throws
export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const list = [...values];
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    for (const value of list) {
      const place = missing++;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes[place] = outcome;
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
