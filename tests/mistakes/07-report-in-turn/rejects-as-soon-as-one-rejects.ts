// Rejects as soon as any work rejects, without waiting for its turn.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  let failed = false;
  const watch = Promise.all(started).catch((error: unknown) => {
    failed = true;
    throw error;
  });
  const reports = (async () => {
    for (const promise of started) {
      const value = await promise;
      if (failed) return;
      report(value);
    }
  })();
  await Promise.all([watch, reports]);
}
