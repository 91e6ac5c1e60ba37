import { setTimeout as sleep } from "node:timers/promises";
import { Semaphore } from "./semaphore.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const semaphore = new Semaphore(2);

/** Comes at some time, waits for a permit, and holds it for a while. All in ms. */
async function visit(name: string, comes: number, stays: number): Promise<void> {
  await sleep(comes);
  console.log(`${elapsed()} ms: ${name} asks`);
  const release = await semaphore.acquire();
  console.log(`${elapsed()} ms: ${name} holds a permit`);
  await sleep(stays);
  console.log(`${elapsed()} ms: ${name} releases it`);
  release();
  release(); // if this one counts, too many hold a permit from now on
}

await Promise.all([
  visit("Ada", 0, 600),
  visit("Ben", 0, 300),
  visit("Cleo", 100, 400),
  visit("Dan", 200, 300),
  visit("Eve", 650, 100),
]);

console.log("\nAnd with a bad number of permits:");
try {
  console.log(new Semaphore(0));
} catch (error) {
  console.log(String(error));
}
