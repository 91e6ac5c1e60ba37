// Reports each result at its turn, and all of them once more at the end.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const values: T[] = [];
  for (const promise of started) {
    const value = await promise;
    report(value);
    values.push(value);
  }
  for (const value of values) report(value);
}
