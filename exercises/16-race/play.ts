import { setTimeout as sleep } from "node:timers/promises";
import { race } from "./race.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Fulfils with its name after `delay` ms. */
async function runner(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} arrives`);
  return name;
}

/** Rejects after `delay` ms. */
async function stumbler(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} stumbles`);
  throw new Error(`${name} is out`);
}

const winner = await race([runner("Ada", 600), runner("Bo", 200), stumbler("Cy", 400)]);
console.log(`${elapsed()} ms: the winner is`, winner);
await sleep(600);

console.log("\nAnd one in which the first to settle rejects:");
start = performance.now();
try {
  await race([runner("Ada", 600), stumbler("Cy", 200)]);
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
await sleep(600);

console.log("\nAnd one with a plain value, in a Set:");
start = performance.now();
const present = await race(new Set([runner("Ada", 300), "the one who was there already"]));
console.log(`${elapsed()} ms: the winner is`, present);
