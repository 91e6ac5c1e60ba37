// Never calls the given function: draws and waits by itself.
// caught by: runs n waits concurrently
import { setTimeout as sleep } from "node:timers/promises";

export async function waitN(n: number, _wait: () => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  const one = async (): Promise<void> => {
    const delay = Math.random() * 10_000;
    await sleep(delay);
    results.push(delay);
  };
  await Promise.all(Array.from({ length: n }, one));
  return results;
}
