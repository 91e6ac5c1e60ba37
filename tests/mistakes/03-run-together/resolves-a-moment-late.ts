// Sleeps once more after both have ended, so it resolves a millisecond late.
// caught by: resolves as soon as both have ended
import { setTimeout as sleep } from "node:timers/promises";

export async function runTogether<A, B>(
  foo: () => Promise<A>,
  bar: () => Promise<B>,
): Promise<[A, B]> {
  const results = await Promise.all([foo(), bar()]);
  await sleep(0);
  return results;
}
