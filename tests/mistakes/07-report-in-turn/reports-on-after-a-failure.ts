// Goes on with the reports after a failure, and rejects at the end.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const outcomes = works.map(async (work) => (await Promise.allSettled([work()]))[0]);
  const failures: PromiseRejectedResult[] = [];
  for (const promise of outcomes) {
    const outcome = await promise;
    if (outcome.status === "fulfilled") report(outcome.value);
    else failures.push(outcome);
  }
  if (failures[0] !== undefined) throw failures[0].reason;
}
