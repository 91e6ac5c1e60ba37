// Listens to every work, but hangs a finally on each, which makes another promise that rejects.
// caught by: leaves no rejection unhandled
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  let inFlight = works.length;
  const started = works.map((work) => work());
  for (const promise of started) {
    promise.catch(() => {});
    void promise.finally(() => inFlight--);
  }
  for (const promise of started) report(await promise);
}
