// Rejects only once all works have ended.
// caught by: rejects when the turn of a failed work comes
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  const ends = Promise.allSettled(started);
  try {
    for (const promise of started) report(await promise);
  } finally {
    await ends;
  }
}
