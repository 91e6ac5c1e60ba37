// Reports the last result once more a moment after it has resolved, on a timer that is unref'd.
// caught by: reports the results in the order of the works
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const [turn, promise] of started.entries()) {
    const value = await promise;
    report(value);
    if (turn === started.length - 1) setTimeout(() => report(value), 5).unref();
  }
}
