// Sleeps, after both have ended, for as long again as they took.
// caught by: resolves as soon as both have ended
import { setTimeout as sleep } from "node:timers/promises";

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const start = performance.now();
  const results = await Promise.all([foo(), bar()]);
  await sleep(performance.now() - start);
  return results;
}
