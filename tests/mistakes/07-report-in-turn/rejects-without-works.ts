// Reduces without a first value, which throws when there are no works.
// caught by: resolves after the last report
export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const started = works.map((work) => work());
  for (const promise of started) promise.catch(() => {});
  const turns = started.map((promise) => async () => report(await promise));
  const all = turns.reduce((before, turn) => async () => {
    await before();
    await turn();
  });
  await all();
}
