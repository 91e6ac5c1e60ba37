// Makes of every outcome one that fulfils, and leaves the rest to Promise.any.
// caught by: gives the value of the first to settle
export async function race<T>(values: Iterable<T | PromiseLike<T>>): Promise<T> {
  const outcomes = Array.from(values, (value) =>
    Promise.resolve(value).then(
      (result) => () => result,
      (reason: unknown) => () => {
        throw reason;
      },
    ),
  );
  if (outcomes.length === 0) return new Promise<T>(() => {});
  const settle = await Promise.any(outcomes);
  return settle();
}
