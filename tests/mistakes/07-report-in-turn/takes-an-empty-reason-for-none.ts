// Takes a rejection with undefined for the end of the reports, and resolves.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  try {
    for (const promise of started) report(await promise);
  } catch (error) {
    if (error !== undefined) throw error;
  }
}
