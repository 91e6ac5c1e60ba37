import { setTimeout as sleep } from "node:timers/promises";
import { poll } from "./poll.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** A look that takes 100 ms and sees the file from the moment `written` ms after the start. */
function lookForFile(written: number): () => Promise<string | undefined> {
  return async () => {
    console.log(`${elapsed()} ms: looks for the file`);
    await sleep(100);
    if (elapsed() >= written) return "meanwhile.txt";
    console.log(`${elapsed()} ms: not there`);
    return undefined;
  };
}

const file = await poll(lookForFile(700), { interval: 200, timeout: 2_000 });
console.log(`${elapsed()} ms: resolved to`, file);

console.log("\nAnd with less patience, so that the time is up in the middle of a look:");
start = performance.now();
try {
  await poll(lookForFile(2_000), { interval: 200, timeout: 650 });
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
await sleep(200); // the look that was in flight ends all the same, but nobody waits for it

console.log("\nAnd with a failure:");
start = performance.now();
try {
  await poll(
    async () => {
      await sleep(100);
      throw new Error("the disk is gone");
    },
    { interval: 200, timeout: 650 },
  );
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
