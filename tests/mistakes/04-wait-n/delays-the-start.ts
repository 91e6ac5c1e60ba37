// Sleeps before it starts, so that even no waits take a moment.
// caught by: gives an empty array for n = 0
import { setTimeout as sleep } from "node:timers/promises";

export async function waitN(n: number, wait: () => Promise<number>): Promise<number[]> {
  await sleep(10);
  const results: number[] = [];
  await Promise.all(
    Array.from({ length: n }, async () => {
      results.push(await wait());
    }),
  );
  return results;
}
