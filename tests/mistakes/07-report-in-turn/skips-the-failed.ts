// Leaves out the works that fail, reports the others, and resolves.
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
    } catch {
      continue;
    }
  }
}
