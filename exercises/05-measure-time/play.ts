import { measureTime } from "./measure-time.ts";

/** Waits up to half a second, and resolves to the delay in ms. */
function wait(): Promise<number> {
  const delay = Math.random() * 500;
  return new Promise((resolve) => {
    setTimeout(() => resolve(delay), delay);
  });
}

for (const n of [1, 4, 20, 100]) {
  const perWait = await measureTime(n, wait);
  const altogether = Math.round(perWait * n);
  console.log(`n = ${n}: ${altogether} ms altogether, ${perWait.toFixed(2)} ms per wait`);
}
