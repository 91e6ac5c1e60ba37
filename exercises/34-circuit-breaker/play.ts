import { setTimeout as sleep } from "node:timers/promises";
import { circuitBreaker } from "./circuit-breaker.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let isUp = true;

/** Takes 200 ms, and fails while the service is down. */
async function fetchPrice(item: string): Promise<string> {
  console.log(`${elapsed()} ms:   the service is asked for ${item}`);
  await sleep(200);
  if (!isUp) throw new Error("the service is down");
  return `the price of ${item}`;
}

const fetchSafely = circuitBreaker(fetchPrice, { failures: 3, resetAfter: 1_000 });

async function ask(item: string): Promise<void> {
  try {
    const price = await fetchSafely(item);
    console.log(`${elapsed()} ms: ${item} resolved to`, price);
  } catch (error) {
    console.log(`${elapsed()} ms: ${item} rejected,`, String(error));
  }
}

console.log("All is well:");
await ask("tea");

console.log("\nThe service goes down; the third failure opens the breaker:");
isUp = false;
for (const item of ["bread", "milk", "salt", "sugar", "rice"]) await ask(item);

console.log("\nA second later there is a trial, which fails:");
await sleep(1_000);
await Promise.all([ask("eggs"), ask("oil")]);

console.log("\nThe service comes back, and the next trial finds out:");
isUp = true;
await sleep(1_000);
await Promise.all([ask("flour"), ask("butter")]);
await ask("jam");
