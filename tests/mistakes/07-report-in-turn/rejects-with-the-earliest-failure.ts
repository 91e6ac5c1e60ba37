// Rejects at the right turn, but with the failure that came first in time.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const failures: unknown[] = [];
  const started = works.map((work) => work());
  for (const promise of started) promise.catch((error: unknown) => failures.push(error));
  for (const promise of started) {
    let value: T;
    try {
      value = await promise;
    } catch {
      throw failures[0];
    }
    report(value);
  }
}
