// Listens with a then and a catch side by side: the promise of the then rejects unseen.
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
      const promise = Promise.resolve(value);
      void promise.then((result) => settle({ status: "fulfilled", value: result }));
      promise.catch((reason: unknown) => settle({ status: "rejected", reason }));
    }
    if (missing === 0) resolve(outcomes);
  });
}
