import { setTimeout as sleep } from "node:timers/promises";
import { mapLimit } from "./map-limit.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let inFlight = 0;

/** Takes as many ms as it is told, and resolves to a word about it. */
async function fetchPage(delay: number, index: number): Promise<string> {
  inFlight++;
  console.log(`${elapsed()} ms: page ${index} starts (${delay} ms), now ${inFlight} in flight`);
  await sleep(delay);
  inFlight--;
  console.log(`${elapsed()} ms: page ${index} ends`);
  if (delay === 500) throw new Error(`page ${index} is missing`);
  return `page ${index}`;
}

const pages = await mapLimit([600, 200, 400, 300, 100], 2, fetchPage);
console.log(`${elapsed()} ms: resolved`, pages);

console.log("\nAnd with a failure:");
start = performance.now();
try {
  await mapLimit([600, 500, 400, 300, 100], 2, fetchPage);
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
await sleep(1_000); // if anything is still started, it shows here

console.log("\nAnd with a bad limit:");
await mapLimit([100], 0, fetchPage).catch((error: unknown) => console.log(String(error)));
