import { setTimeout as sleep } from "node:timers/promises";
import { retry } from "./retry.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** A request that takes 100 ms and fails until the attempt with this number. */
function serverThatIsBackAt(success: number): (attempt: number) => Promise<string> {
  return async (attempt) => {
    console.log(`${elapsed()} ms: attempt ${attempt} starts`);
    await sleep(100);
    if (attempt < success) {
      console.log(`${elapsed()} ms: attempt ${attempt} fails`);
      throw new Error(`no answer to attempt ${attempt}`);
    }
    return "<h1>Meanwhile</h1>";
  };
}

const page = await retry(serverThatIsBackAt(4), { attempts: 5, delay: 100 });
console.log(`${elapsed()} ms: resolved to`, page);

console.log("\nAnd when it does not come back in time:");
start = performance.now();
try {
  await retry(serverThatIsBackAt(4), { attempts: 3, delay: 100 });
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}

console.log("\nAnd with no attempt at all:");
start = performance.now();
try {
  await retry(serverThatIsBackAt(1), { attempts: 0, delay: 100 });
} catch (error) {
  console.log(`${elapsed()} ms: rejected,`, String(error));
}
