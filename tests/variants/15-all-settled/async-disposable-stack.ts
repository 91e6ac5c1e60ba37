// Style: explicit resource management; the end of the block waits for everything that was deferred.
export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes: PromiseSettledResult<T>[] = [];
  {
    await using stack = new AsyncDisposableStack();
    let place = 0;
    for (const value of values) {
      const own = place++;
      const settled = Promise.resolve(value).then(
        (result) => {
          outcomes[own] = { status: "fulfilled", value: result as T };
        },
        (reason: unknown) => {
          outcomes[own] = { status: "rejected", reason };
        },
      );
      stack.defer(() => settled);
    }
  }
  return outcomes;
}
