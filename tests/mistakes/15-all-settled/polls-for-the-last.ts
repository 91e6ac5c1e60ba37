// Looks every 50 ms whether all have settled, and believes it only at the second look.
// caught by: resolves as soon as all have settled
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  let missing = 0;
  for (const value of values) {
    const place = missing++;
    const settle = (outcome: PromiseSettledResult<T>): void => {
      outcomes[place] = outcome;
      missing--;
    };
    Promise.resolve(value).then(
      (result) => settle({ status: "fulfilled", value: result }),
      (reason: unknown) => settle({ status: "rejected", reason }),
    );
  }
  if (missing === 0) return outcomes;
  return new Promise((resolve) => {
    let looks = 0;
    const poll = setInterval(() => {
      if (missing > 0 || ++looks < 2) return;
      clearInterval(poll);
      resolve(outcomes);
    }, 50);
  });
}
