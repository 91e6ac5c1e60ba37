import { setTimeout as sleep } from "node:timers/promises";
import { chunk } from "./chunk.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Yields 1, 2, 3 ..., each so many ms after it was asked for. Then it ends, or fails. */
async function* numbers(delays: readonly number[], fails = false): AsyncGenerator<number, void> {
  try {
    for (const [index, delay] of delays.entries()) {
      await sleep(delay);
      console.log(`${elapsed()} ms: the source yields ${index + 1}`);
      yield index + 1;
    }
    await sleep(50);
    if (fails) throw new Error("no more numbers");
  } finally {
    console.log(`${elapsed()} ms: the source closes`);
  }
}

console.log("Chunks of 3, or what there is 200 ms after the first:");
for await (const values of chunk(numbers([100, 50, 350, 50, 50, 100]), 3, 200)) {
  console.log(`${elapsed()} ms:`, values);
}

console.log("\nAnd for a consumer that is busy for 300 ms with each:");
start = performance.now();
for await (const values of chunk(numbers([100, 250, 50, 50, 50, 50, 50, 400]), 3, 200)) {
  console.log(`${elapsed()} ms: gets`, values);
  await sleep(300);
  console.log(`${elapsed()} ms: asks`);
}

console.log("\nAnd with a source that fails:");
start = performance.now();
try {
  for await (const values of chunk(numbers([50, 50, 50, 50], true), 3, 200)) {
    console.log(`${elapsed()} ms:`, values);
  }
} catch (error) {
  console.log(`${elapsed()} ms: failed,`, String(error));
}

console.log("\nAnd stopped after the first chunk:");
start = performance.now();
for await (const values of chunk(numbers([50, 300, 50, 50]), 3, 200)) {
  console.log(`${elapsed()} ms:`, values);
  break;
}
console.log(`${elapsed()} ms: stopped`);
