import { setTimeout as sleep } from "node:timers/promises";
import { withTaskGroup } from "./task-group.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** A work that takes `ms` milliseconds, and stops early when its signal aborts. */
function download(name: string, ms: number): (signal: AbortSignal) => Promise<void> {
  return async (signal) => {
    console.log(`${elapsed()} ms: ${name} starts`);
    try {
      await sleep(ms, undefined, { signal });
      console.log(`${elapsed()} ms: ${name} ends`);
    } catch {
      console.log(`${elapsed()} ms: ${name} is stopped,`, String(signal.reason));
    }
  };
}

const album = await withTaskGroup(async (group) => {
  group.spawn(download("cover", 200));
  group.spawn(async (signal) => {
    await download("list of songs", 300)(signal);
    for (const song of [1, 2, 3]) group.spawn(download(`song ${song}`, 100 * song));
  });
  await sleep(100);
  console.log(`${elapsed()} ms: the body ends`);
  return "the album";
});
console.log(`${elapsed()} ms: resolved to`, album);

console.log("\nAnd with a failure:");
start = performance.now();
try {
  await withTaskGroup(async (group) => {
    group.spawn(download("cover", 1_000));
    group.spawn(async () => {
      await sleep(300);
      throw new Error("no such album");
    });
    await sleep(500);
    console.log(`${elapsed()} ms: the body ends`);
  });
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
