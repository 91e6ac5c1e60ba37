import { setTimeout as sleep } from "node:timers/promises";
import { merge } from "./merge.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Yields a1, a2, a3 ... for the name a, without end, each so many ms after it was asked for. */
async function* ticker(name: string, ms: number): AsyncGenerator<string, void> {
  try {
    for (let count = 1; ; count++) {
      console.log(`${elapsed()} ms: ${name} is asked for ${name}${count}`);
      await sleep(ms);
      if (name === "c" && count === 3) throw new Error("c is broken");
      yield `${name}${count}`;
    }
  } finally {
    console.log(`${elapsed()} ms: ${name} is closed`);
  }
}

let taken = 0;
for await (const value of merge(ticker("a", 300), ticker("b", 200))) {
  console.log(`${elapsed()} ms: took ${value}`);
  await sleep(100);
  if (++taken === 6) break;
}

console.log("\nAnd with a source that throws:");
start = performance.now();
try {
  for await (const value of merge(ticker("a", 300), ticker("c", 250))) {
    console.log(`${elapsed()} ms: took ${value}`);
  }
} catch (error) {
  console.log(`${elapsed()} ms: failed,`, String(error));
}
