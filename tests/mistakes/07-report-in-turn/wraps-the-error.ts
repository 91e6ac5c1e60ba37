// Rejects with a new error in place of the one it was given.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  for (const [index, promise] of started.entries()) {
    const value = await promise.catch((error: unknown) => {
      throw new Error(`work ${index + 1} failed`, { cause: error });
    });
    report(value);
  }
}
