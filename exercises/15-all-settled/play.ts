import { setTimeout as sleep } from "node:timers/promises";
import { allSettled } from "./all-settled.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Takes `delay` ms and then resolves to the name. */
async function deliver(name: string, delay: number): Promise<string> {
  console.log(`${elapsed()} ms: ${name} starts and will take ${delay} ms`);
  await sleep(delay);
  console.log(`${elapsed()} ms: ${name} ends`);
  return name;
}

/** Takes `delay` ms and then rejects. */
async function bounce(name: string, delay: number): Promise<never> {
  await deliver(name, delay);
  throw new Error(`${name} came back`);
}

/** No array, but an iterable all the same: two promises, and a plain value between them. */
function* letters(): Generator<string | Promise<string>, void> {
  yield deliver("to Ada", 600);
  yield "to Grace, by hand";
  yield bounce("to Alan", 200);
}

const outcomes = await allSettled(letters());
console.log(`${elapsed()} ms: resolved`);
for (const outcome of outcomes) {
  if (outcome.status === "fulfilled") console.log("delivered:", outcome.value);
  else console.log("not delivered:", String(outcome.reason));
}
console.log(`${elapsed()} ms: none`, await allSettled([]));
