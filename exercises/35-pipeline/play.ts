import { setTimeout as sleep } from "node:timers/promises";
import { filterAsync, mapAsync, take } from "./pipeline.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Yields 1, 2, 3 ... without an end, each 100 ms after it was asked for. */
async function* numbers(): AsyncGenerator<number, void> {
  try {
    for (let number = 1; ; number++) {
      await sleep(100);
      console.log(`${elapsed()} ms: the source yields ${number}`);
      yield number;
    }
  } finally {
    console.log(`${elapsed()} ms: the source closes`);
  }
}

/** Takes 200 ms, and fails for 5. */
async function square(number: number): Promise<number> {
  await sleep(200);
  if (number === 5) throw new Error("5 is not my number");
  return number * number;
}

const isOdd = (number: number): boolean => number % 2 === 1;

const squares = take(mapAsync(filterAsync(numbers(), isOdd), square), 2);
console.log(`${elapsed()} ms: the pipeline is there, but nobody has asked`);
await sleep(300);
for await (const value of squares) {
  console.log(`${elapsed()} ms: the consumer gets ${value} and is busy for 500 ms`);
  await sleep(500);
  console.log(`${elapsed()} ms: the consumer asks for the next value`);
}
console.log(`${elapsed()} ms: the pipeline has ended`);

console.log("\nAnd with a function that fails:");
start = performance.now();
try {
  for await (const value of mapAsync(filterAsync(numbers(), isOdd), square)) {
    console.log(`${elapsed()} ms: the consumer gets ${value}`);
  }
} catch (error) {
  console.log(`${elapsed()} ms: failed,`, String(error));
}
