// Never calls the given function: draws and waits by itself.
// caught by: runs n waits concurrently
import { setTimeout as sleep } from "node:timers/promises";

export async function measureTime(n: number, _wait: () => Promise<number>): Promise<number> {
  const start = performance.now();
  await Promise.all(Array.from({ length: n }, () => sleep(Math.random() * 10_000)));
  return (performance.now() - start) / n;
}
