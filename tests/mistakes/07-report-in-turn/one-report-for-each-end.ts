// Makes at most one report whenever a work ends, so results that came early pile up.
// caught by: reports each as soon as its turn comes
export function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const outcomes = new Map<number, PromiseSettledResult<T>>();
    let turn = 0;
    let settled = false;

    const reportNext = (): void => {
      const outcome = outcomes.get(turn);
      if (outcome === undefined || settled) return;
      turn++;
      settled = outcome.status === "rejected" || turn === works.length;
      if (outcome.status === "rejected") return reject(outcome.reason);
      report(outcome.value);
      if (settled) resolve();
    };

    if (works.length === 0) resolve();
    works.forEach((work, index) => {
      void Promise.allSettled([work()]).then(([outcome]) => {
        outcomes.set(index, outcome);
        reportNext();
        if (outcomes.size === works.length) while (turn < works.length && !settled) reportNext();
      });
    });
  });
}
