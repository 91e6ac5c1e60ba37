// Prints each result as well as reporting it.
// caught by: leaves nothing behind
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) {
    const value = await promise;
    console.log("reporting", value);
    report(value);
  }
}
