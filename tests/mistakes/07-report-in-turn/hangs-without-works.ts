// Resolves only when a work has been reported, so it never does when there are none.
// caught by: resolves after the last report
export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let turn = Promise.resolve();
    works.forEach((work, index) => {
      const own = work();
      own.catch(() => {});
      turn = turn.then(async () => {
        report(await own);
        if (index === works.length - 1) resolve();
      });
      turn.catch(reject);
    });
  });
}
