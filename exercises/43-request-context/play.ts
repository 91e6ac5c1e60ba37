import { setTimeout as sleep } from "node:timers/promises";
import { currentRequestId, withRequestId } from "./request-context.ts";

const start = performance.now();

/** Prints a line with the request that it belongs to. Nobody hands it an id. */
function log(text: string): void {
  const ms = Math.round(performance.now() - start);
  console.log(`${ms} ms [${currentRequestId() ?? "no request"}] ${text}`);
}

/** Three calls deep, and it has never heard of requests. */
async function query(table: string, ms: number): Promise<string> {
  log(`looks into ${table}`);
  await sleep(ms);
  log(`has found something in ${table}`);
  return `a row of ${table}`;
}

async function handle(ms: number): Promise<string> {
  log("has come in");
  const user = await query("users", ms);
  setTimeout(() => log("writes its statistics, long after its end"), 500);
  await Promise.all([query("orders", 2 * ms), query("friends", ms)]);
  log("is done");
  return user;
}

log("the server starts");
const requests = [
  withRequestId("request 1", () => handle(100)),
  withRequestId("request 2", () => handle(70)),
];
log("two requests are in flight");
console.log(await Promise.all(requests));
log("both are over");

console.log("\nOne within the other:");
await withRequestId("outer", async () => {
  log("before");
  const inner = withRequestId("inner", () => query("pets", 50));
  log("the inner one is in flight");
  await inner;
  log("after");
});

console.log("\nAnd what is returned and thrown:");
console.log(withRequestId("request 3", () => `a value, from ${currentRequestId()}`));
try {
  withRequestId("request 4", () => {
    throw new Error(`an error, from ${currentRequestId()}`);
  });
} catch (error) {
  console.log(String(error));
}
log("that was all, but for the statistics");
