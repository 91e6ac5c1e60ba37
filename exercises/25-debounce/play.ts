import { setTimeout as sleep } from "node:timers/promises";
import { debounce } from "./debounce.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

const search = debounce((text: string) => {
  console.log(`${elapsed()} ms: searching for`, text);
}, 300);

/** Types a text letter by letter, 100 ms for each. */
async function type(text: string): Promise<void> {
  for (let length = 1; length <= text.length; length++) {
    await sleep(100);
    const typed = text.slice(0, length);
    console.log(`${elapsed()} ms: typed`, typed);
    search(typed);
  }
}

await type("sea");
await sleep(500);

await type("ship");
console.log(`${elapsed()} ms: Enter, so flush`);
search.flush();
await sleep(500);

await type("sun");
console.log(`${elapsed()} ms: Escape, so cancel`);
search.cancel();
await sleep(500);

search.flush();
console.log(`${elapsed()} ms: flush with nothing waiting`);
