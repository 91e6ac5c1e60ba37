// Makes a promise of its own, which it rejects after a failure and otherwise forgets.
// caught by: resolves after the last report
export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  return new Promise((_resolve, reject) => {
    const started = works.map((work) => work());
    for (const promise of started) promise.catch(() => {});
    const reportAll = async (): Promise<void> => {
      for (const promise of started) report(await promise);
    };
    reportAll().catch(reject);
  });
}
