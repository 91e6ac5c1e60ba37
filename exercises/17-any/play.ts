import { setTimeout as sleep } from "node:timers/promises";
import { any } from "./any.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Fulfils with a page after `delay` ms. */
async function mirror(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} answers`);
  return `the page, from ${name}`;
}

/** Rejects after `delay` ms. */
async function broken(name: string, delay: number): Promise<string> {
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} fails`);
  throw new Error(`${name} is down`);
}

const page = await any([mirror("Oslo", 600), broken("Paris", 200), mirror("Rome", 400)]);
console.log(`${elapsed()} ms: fulfilled with`, page);
await sleep(400);

/** Prints what `any` rejects with. */
async function printFailure(mirrors: Promise<string>[]): Promise<void> {
  start = performance.now();
  try {
    await any(mirrors);
  } catch (error) {
    console.log(`${elapsed()} ms: rejected,`, String(error));
    if (error instanceof AggregateError) console.log("with the errors", error.errors.map(String));
  }
}

console.log("\nAnd when all are down:");
await printFailure([broken("Oslo", 600), broken("Paris", 200), broken("Rome", 400)]);

console.log("\nAnd when there are none:");
await printFailure([]);
