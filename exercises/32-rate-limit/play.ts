import { setTimeout as sleep } from "node:timers/promises";
import { rateLimit } from "./rate-limit.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const turn = rateLimit(3, 1_000);

/** Waits for its turn and says how long that took. */
async function send(name: string): Promise<void> {
  const asked = elapsed();
  await turn();
  const now = elapsed();
  console.log(`${now} ms: ${name} is sent, after ${now - asked} ms`);
}

console.log("Eight at once, three in any second:");
await Promise.all(["a", "b", "c", "d", "e", "f", "g", "h"].map(send));

await sleep(700);
console.log(`\n${elapsed()} ms: four more, while g and h still count`);
await Promise.all(["i", "j", "k", "l"].map(send));

await sleep(3_000);
console.log(`\n${elapsed()} ms: four more, after a long rest`);
await Promise.all(["m", "n", "o", "p"].map(send));

try {
  rateLimit(0, 1_000);
} catch (error) {
  console.log("\nAnd with a bad limit:", String(error));
}
