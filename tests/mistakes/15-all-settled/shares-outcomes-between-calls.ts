// Keeps the outcomes in variables of the module, so a second call gets those of the first.
// caught by: gives an outcome for each, in input order
let outcomes: unknown[] = [];
let missing = 0;

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  outcomes = [];
  return new Promise((resolve) => {
    let places = 0;
    for (const value of values) {
      const place = places++;
      missing++;
      const settle = (outcome: PromiseSettledResult<T>): void => {
        outcomes[place] = outcome;
        if (--missing === 0) resolve(outcomes as PromiseSettledResult<T>[]);
      };
      Promise.resolve(value).then(
        (result) => settle({ status: "fulfilled", value: result }),
        (reason: unknown) => settle({ status: "rejected", reason }),
      );
    }
    if (places === 0) resolve([]);
  });
}
