// Never calls the given function: runs a job of its own.
// caught by: runs the job four times concurrently
import { setTimeout as sleep } from "node:timers/promises";

async function ownJob(): Promise<number[]> {
  const numbers: number[] = [];
  for (let i = 0; i < 10; i++) {
    await sleep(1_000);
    numbers.push(Math.random() * 10);
  }
  return numbers;
}

export async function measureRuntime(_job: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await Promise.all([ownJob(), ownJob(), ownJob(), ownJob()]);
  return performance.now() - start;
}
