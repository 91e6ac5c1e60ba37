// Rejects in time, but the reports of the works behind the failed one go on.
// caught by: rejects when the turn of a failed work comes
export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let turn = Promise.resolve();
    for (const work of works) {
      const own = work();
      own.catch(() => {});
      turn = turn.then(() => own).then(report, reject);
    }
    void turn.then(resolve);
  });
}
