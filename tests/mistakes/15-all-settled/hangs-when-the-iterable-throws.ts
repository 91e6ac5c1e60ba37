// Goes over the values in an async function inside new Promise, where what is thrown gets lost.
// caught by: rejects when the iterable throws
export function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  return new Promise((resolve) => {
    const listen = async (): Promise<void> => {
      const settled: Promise<PromiseSettledResult<T>>[] = [];
      for (const value of values) {
        settled.push(
          Promise.resolve(value).then(
            (result) => ({ status: "fulfilled", value: result }),
            (reason: unknown) => ({ status: "rejected", reason }),
          ),
        );
      }
      const outcomes: PromiseSettledResult<T>[] = [];
      for (const outcome of settled) outcomes.push(await outcome);
      resolve(outcomes);
    };
    listen().catch(() => {});
  });
}
