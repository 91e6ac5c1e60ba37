// Resolves at once, to an array that is still filling.
// caught by: gives an outcome for each, in input order
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const settled: PromiseSettledResult<T>[] = [];
  let places = 0;
  for (const value of values) {
    const place = places++;
    Promise.resolve(value).then(
      (result) => {
        settled[place] = { status: "fulfilled", value: result };
      },
      (reason: unknown) => {
        settled[place] = { status: "rejected", reason };
      },
    );
  }
  return settled;
}
