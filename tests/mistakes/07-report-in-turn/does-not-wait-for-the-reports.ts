// Starts the reports with forEach and resolves at once, so no failure reaches the caller.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  let turn = Promise.resolve();
  works
    .map((work) => work())
    .forEach((promise) => {
      promise.catch(() => {});
      turn = turn.then(() => promise).then(report);
    });
  turn.catch(() => {});
}
