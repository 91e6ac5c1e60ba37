// Sorts the results by value before it reports them.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const values: T[] = [];
  try {
    for (const promise of started) values.push(await promise);
  } finally {
    values.sort((a, b) => (a < b ? -1 : 1)).forEach((value) => report(value));
  }
}
