import { setTimeout as sleep } from "node:timers/promises";
import { reportInTurn } from "./report-in-turn.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const report = (title: string): void => console.log(`${elapsed()} ms: reported`, title);

/** A work that takes `delay` ms and then resolves to the title. */
function chapter(title: string, delay: number): () => Promise<string> {
  return async () => {
    console.log(`${elapsed()} ms: ${title} starts and will take ${delay} ms`);
    await sleep(delay);
    console.log(`${elapsed()} ms: ${title} ends`);
    return title;
  };
}

/** A work that takes `delay` ms and then rejects. */
function missing(title: string, delay: number): () => Promise<string> {
  return async () => {
    await chapter(title, delay)();
    throw new Error(`${title} is missing`);
  };
}

await reportInTurn([chapter("one", 400), chapter("two", 200), chapter("three", 800)], report);
console.log(`${elapsed()} ms: resolved`);

console.log("\nAnd with a failure that comes before its turn:");
start = performance.now();
try {
  await reportInTurn([chapter("one", 600), missing("two", 200), chapter("three", 400)], report);
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
