// Strings the works on one chain; the chain listens to a work only when its turn comes.
// caught by: leaves no rejection unhandled
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  await started.reduce((turn, promise) => turn.then(() => promise).then(report), Promise.resolve());
}
