import { setTimeout as sleep } from "node:timers/promises";
import { inSeries } from "./in-series.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** A work that takes `delay` ms and then resolves to its name. */
function step(name: string, delay: number): () => Promise<string> {
  return async () => {
    console.log(`${elapsed()} ms: ${name} starts and will take ${delay} ms`);
    await sleep(delay);
    console.log(`${elapsed()} ms: ${name} ends`);
    return name;
  };
}

/** A work that takes `delay` ms and then rejects. */
function failingStep(name: string, delay: number): () => Promise<string> {
  return async () => {
    await step(name, delay)();
    throw new Error(`${name} has failed`);
  };
}

const names = await inSeries([step("pour", 400), step("stir", 200), step("bake", 600)]);
console.log(`${elapsed()} ms: resolved`, names);

console.log("\nAnd with a failure in the middle:");
start = performance.now();
try {
  await inSeries([step("pour", 400), failingStep("stir", 200), step("bake", 600)]);
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
