// Takes 0, an empty string and undefined for no result and does not report them.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) {
    const value = await promise;
    if (value) report(value);
  }
}
