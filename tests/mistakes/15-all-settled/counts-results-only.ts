// Counts the results but not the rejections, so it waits for ever when one rejects.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const outcomes: PromiseSettledResult<T>[] = [];
    let missing = 0;
    for (const value of values) {
      const place = missing++;
      Promise.resolve(value).then(
        (result) => {
          outcomes[place] = { status: "fulfilled", value: result };
          if (--missing === 0) resolve(outcomes);
        },
        (reason: unknown) => {
          outcomes[place] = { status: "rejected", reason };
        },
      );
    }
    if (missing === 0) resolve(outcomes);
  });
}
