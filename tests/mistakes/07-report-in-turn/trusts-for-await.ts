// Trusts for await with an array of promises, which also listens to one of them at a time.
// caught by: leaves no rejection unhandled
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for await (const value of started) report(value);
}
