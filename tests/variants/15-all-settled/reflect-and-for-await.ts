// Style: the reflect of old libraries, and a for await over promises that never reject.
const reflect = <T>(value: T | PromiseLike<T>): Promise<PromiseSettledResult<T>> =>
  new Promise<T>((resolve) => resolve(value)).then(
    (result) => ({ status: "fulfilled", value: result }) as const,
    (reason: unknown) => ({ status: "rejected", reason }) as const,
  );

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const reflected: Promise<PromiseSettledResult<T>>[] = [];
  for (const value of values) reflected.push(reflect(value));
  const outcomes: PromiseSettledResult<T>[] = [];
  for await (const outcome of reflected) outcomes.push(outcome);
  return outcomes;
}
