import { setTimeout as sleep } from "node:timers/promises";
import { firstSuccess } from "./staggered-start.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** An attempt that takes `delay` ms and then resolves to the name of the server. */
function connect(server: string, delay: number): () => Promise<string> {
  return async () => {
    console.log(`${elapsed()} ms: connecting to ${server}, which will take ${delay} ms`);
    await sleep(delay);
    console.log(`${elapsed()} ms: ${server} answers`);
    return server;
  };
}

/** An attempt that takes `delay` ms and then rejects. */
function fail(server: string, delay: number): () => Promise<string> {
  return async () => {
    console.log(`${elapsed()} ms: connecting to ${server}, which will fail in ${delay} ms`);
    await sleep(delay);
    throw new Error(`${server} is down`);
  };
}

console.log("The first is slow, the second is down:");
const servers = [connect("red", 1_000), fail("green", 100), connect("blue", 300)];
const server = await firstSuccess([...servers, connect("grey", 100)], 400);
console.log(`${elapsed()} ms: fulfilled with`, server);
await sleep(1_000); // time for the slow one to end, and for what is not stopped to show

console.log("\nAll are down:");
start = performance.now();
try {
  await firstSuccess([fail("red", 600), fail("green", 100), fail("blue", 200)], 400);
} catch (error) {
  const { errors } = error as AggregateError;
  console.log(`${elapsed()} ms: rejected with`, errors.map(String));
}
