import { setTimeout as sleep } from "node:timers/promises";
import { mapStream } from "./map-stream.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Yields the names of pages, each 100 ms after it was asked for. */
async function* names(): AsyncGenerator<string, void> {
  try {
    for (const name of ["/slow", "/b", "/c", "/d", "/e"]) {
      await sleep(100);
      yield name;
    }
  } finally {
    console.log(`${elapsed()} ms: the source is closed`);
  }
}

/** Takes 200 ms to fetch a page, or 600 ms for a slow one. */
async function fetchPage(name: string): Promise<string> {
  console.log(`${elapsed()} ms: read ${name}, fetching it`);
  await sleep(name === "/slow" ? 600 : 200);
  if (name === "/d" && start > first) throw new Error(`${name} is missing`);
  console.log(`${elapsed()} ms: fetched ${name}`);
  return `the page ${name}`;
}

const first = start;
for await (const page of mapStream(names(), fetchPage, 3)) {
  console.log(`${elapsed()} ms: took ${page}`);
}

console.log("\nAnd with a page that is missing:");
start = performance.now();
try {
  for await (const page of mapStream(names(), fetchPage, 3)) {
    console.log(`${elapsed()} ms: took ${page}`);
  }
} catch (error) {
  console.log(`${elapsed()} ms: failed,`, String(error));
}
