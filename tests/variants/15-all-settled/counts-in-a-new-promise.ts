// Style: one hand-made promise, two callbacks for each value, and a count.
export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let pending = 0;
    for (const value of values) {
      const i = pending;
      pending += 1;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes[i] = outcome;
        pending -= 1;
        if (pending === 0) {
          resolve(outcomes);
        }
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (pending === 0) {
      resolve([]);
    }
  });
}
