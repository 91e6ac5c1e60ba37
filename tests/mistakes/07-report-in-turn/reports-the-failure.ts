// Hands the error to report as if it were a result, and then rejects with it.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const promise of started) {
    try {
      report(await promise);
    } catch (error) {
      report(error as T);
      throw error;
    }
  }
}
