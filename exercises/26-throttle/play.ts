import { setTimeout as sleep } from "node:timers/promises";
import { throttle } from "./throttle.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const draw = throttle((position: number) => {
  console.log(`${elapsed()} ms: drawn at`, position);
}, 300);

for (let position = 1; position <= 10; position++) {
  console.log(`${elapsed()} ms: scrolled to`, position);
  draw(position);
  await sleep(80);
}
await sleep(1_000);

console.log(`${elapsed()} ms: scrolled to 11, after a long rest`);
draw(11);
