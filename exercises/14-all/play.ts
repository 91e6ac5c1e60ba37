import { setTimeout as sleep } from "node:timers/promises";
import { all } from "./all.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Takes `delay` ms and then resolves to the name. */
async function load(name: string, delay: number): Promise<string> {
  console.log(`${elapsed()} ms: ${name} starts and will take ${delay} ms`);
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} ends`);
  return name;
}

/** Takes `delay` ms and then rejects. */
async function lose(name: string, delay: number): Promise<never> {
  await load(name, delay);
  throw new Error(`${name} is lost`);
}

/** No array, but an iterable all the same: a promise, a plain value, and another promise. */
function* parts(): Generator<string | Promise<string>, void> {
  yield load("engine", 600);
  yield "wheels, in stock";
  yield load("doors", 200);
}

const results = await all(parts());
console.log(`${elapsed()} ms: resolved`, results);
console.log(`${elapsed()} ms: none`, await all([]));

console.log("\nAnd with one that rejects while another is in flight:");
start = performance.now();
try {
  await all([load("engine", 600), lose("doors", 200)]);
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
