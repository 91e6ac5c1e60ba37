// Style: no async function at all; a reduce strings the reports on one .then chain.
export const reportInTurn = <T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> => {
  const started = works.map((work) => work());
  Promise.all(started).catch(() => {});
  return started.reduce(
    (turn, promise) => turn.then(() => promise).then(report),
    Promise.resolve(),
  );
};
