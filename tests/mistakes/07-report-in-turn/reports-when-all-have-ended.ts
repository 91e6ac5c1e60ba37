// Waits for all works to end before it reports the first.
// caught by: reports each as soon as its turn comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const outcomes = await Promise.allSettled(works.map((work) => work()));
  for (const outcome of outcomes) {
    if (outcome.status === "rejected") throw outcome.reason;
    report(outcome.value);
  }
}
