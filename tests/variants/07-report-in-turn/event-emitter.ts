// Style: an EventEmitter with an event for each place in the queue; an end that is early is kept.
import { EventEmitter, once } from "node:events";

export async function reportInTurn<T>(
  works: readonly (() => Promise<T>)[],
  report: (value: T) => void,
): Promise<void> {
  const ends = new EventEmitter().setMaxListeners(0);
  const outcomes = new Map<number, PromiseSettledResult<T>>();
  for (const [place, work] of works.entries()) {
    void Promise.allSettled([work()]).then(([outcome]) => {
      outcomes.set(place, outcome);
      ends.emit(String(place));
    });
  }
  for (const place of works.keys()) {
    if (!outcomes.has(place)) await once(ends, String(place));
    const outcome = outcomes.get(place)!;
    if (outcome.status === "rejected") throw outcome.reason;
    report(outcome.value);
  }
}
