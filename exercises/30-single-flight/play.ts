import { setTimeout as sleep } from "node:timers/promises";
import { singleFlight } from "./single-flight.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

let loads = 0;

/** Takes 300 ms, and fails for one key. */
async function load(key: string): Promise<string> {
  const number = ++loads;
  console.log(`${elapsed()} ms: load ${number} of ${key} starts`);
  await sleep(300);
  console.log(`${elapsed()} ms: load ${number} of ${key} ends`);
  if (key === "nobody") throw new Error("nobody is not there");
  return `${key}, as of load ${number}`;
}

const find = singleFlight(load);

/** Asks for a key at some time in ms. */
async function ask(at: number, key: string): Promise<void> {
  await sleep(at);
  console.log(`${elapsed()} ms: asking for ${key}`);
  try {
    const value = await find(key);
    console.log(`${elapsed()} ms: got ${value}`);
  } catch (error) {
    console.log(`${elapsed()} ms: ${String(error)}`);
  }
}

await Promise.all([ask(0, "ada"), ask(100, "ada"), ask(150, "ben"), ask(200, "ada")]);
console.log("\nOnce more, when it has settled:");
await ask(0, "ada");
console.log("\nAnd with a failure:");
await Promise.all([ask(0, "nobody"), ask(100, "nobody")]);
await ask(0, "nobody");
