// Sleeps, after all have settled, for as long again as they took.
// caught by: resolves as soon as all have settled
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";

export async function allSettled<T>(
  values: Iterable<T | PromiseLike<T>>,
): Promise<PromiseSettledResult<T>[]> {
  const start = performance.now();
  const outcomes = Array.from(values, async (value): Promise<PromiseSettledResult<T>> => {
    try {
      return { status: "fulfilled", value: await value };
    } catch (reason) {
      return { status: "rejected", reason };
    }
  });
  const settled: PromiseSettledResult<T>[] = [];
  for (const outcome of outcomes) settled.push(await outcome);
  const took = Math.round(performance.now() - start);
  if (took > 0) await sleep(took);
  return settled;
}
