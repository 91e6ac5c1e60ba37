import { setTimeout as sleep } from "node:timers/promises";
import { batchLoader } from "./batch-loader.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const names = new Map([
  [1, "Ada"],
  [2, "Grace"],
  [3, "Edsger"],
  [4, "Barbara"],
]);

/** Looks up many names in one request, which takes 400 ms, and drops the numbers that it doesn't know. */
async function loadNames(ids: readonly number[]): Promise<readonly string[]> {
  console.log(`${elapsed()} ms: one request, for`, ids);
  await sleep(400);
  return ids.flatMap((id) => names.get(id) ?? []);
}

const loadName = batchLoader(loadNames, 100);

async function ask(id: number): Promise<void> {
  console.log(`${elapsed()} ms: asked for ${id}`);
  try {
    const name = await loadName(id);
    console.log(`${elapsed()} ms: ${id} is`, name);
  } catch (error) {
    console.log(`${elapsed()} ms: ${id} failed,`, String(error));
  }
}

console.log("Three asks, two of them for the same name, and one while the request is in flight:");
const first = [ask(3), ask(1)];
await sleep(60);
first.push(ask(3));
await sleep(200);
first.push(ask(3));
await Promise.all(first);

console.log("\nA number that nobody has:");
await Promise.all([ask(2), ask(7), ask(4)]);
