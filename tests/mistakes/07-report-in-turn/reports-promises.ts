// Waits for each turn, but reports the promise in place of the result.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) {
    await promise;
    report(promise as unknown as T);
  }
}
