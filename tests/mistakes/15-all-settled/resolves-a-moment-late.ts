// Sleeps once more after the last value has settled, so it resolves a millisecond late.
// caught by: resolves as soon as all have settled
import { setTimeout as sleep } from "node:timers/promises";

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      return { status: "fulfilled", value: await value };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  if (settled.length > 0) await sleep(1);
  return settled;
}
