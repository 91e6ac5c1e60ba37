// Sleeps once more after the last wait has ended, so it resolves a millisecond late.
// caught by: resolves as soon as all have ended
import { setTimeout as sleep } from "node:timers/promises";

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  if (n === 0) return [];
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  await sleep(0);
  return results;
}
