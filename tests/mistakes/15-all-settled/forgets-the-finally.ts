// Hangs a finally on each value and forgets that this makes a promise that rejects, too.
// caught by: leaves no rejection unhandled
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      const promise = Promise.resolve(value);
      promise.then(
        (result) => {
          outcomes[place] = { status: "fulfilled", value: result };
        },
        (reason: unknown) => {
          outcomes[place] = { status: "rejected", reason };
        },
      );
      void promise.finally(() => {
        if (--missing === 0) resolve(outcomes);
      });
    }
    if (missing === 0) resolve(outcomes);
  });
}
