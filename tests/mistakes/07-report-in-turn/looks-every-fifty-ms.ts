// Looks every 50 ms whether the next result has come, so its reports are late.
// caught by: reports each as soon as its turn comes
import { setTimeout as sleep } from "node:timers/promises";

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const outcomes: PromiseSettledResult<T>[] = [];
  works.forEach((work, index) => {
    void Promise.allSettled([work()]).then(([outcome]) => {
      outcomes[index] = outcome;
    });
  });
  for (const turn of works.keys()) {
    while (!(turn in outcomes)) await sleep(50);
    const outcome = outcomes[turn]!;
    if (outcome.status === "rejected") throw outcome.reason;
    report(outcome.value);
  }
}
