import { sleep } from "./sleep.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

await sleep(400);
console.log(`${elapsed()} ms: slept for 400 ms`);

const controller = new AbortController();
setTimeout(() => {
  console.log(`${elapsed()} ms: abort`);
  controller.abort(new Error("the user went home"));
}, 300);

/** Says how a sleep ended. */
async function nap(name: string, ms: number, signal: AbortSignal): Promise<void> {
  try {
    await sleep(ms, { signal });
    console.log(`${elapsed()} ms: ${name} has slept for ${ms} ms`);
  } catch (reason) {
    console.log(`${elapsed()} ms: ${name} was woken,`, String(reason));
  }
}

const { signal } = controller;
await Promise.all([
  nap("the short one", 100, signal),
  nap("the long one", 2_000, signal),
  nap("the very long one", 60_000, signal),
]);
await nap("the late one", 1_000, signal);
console.log(`${elapsed()} ms: if this is the last line and the prompt is back, no timer was left`);
