import { setTimeout as sleep } from "node:timers/promises";
import { createTask } from "./create-task.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Takes 600 ms, then resolves to a page. */
async function fetchPage(): Promise<string> {
  console.log(`${elapsed()} ms: the work starts`);
  await sleep(600);
  console.log(`${elapsed()} ms: the work ends`);
  return "<h1>Meanwhile</h1>";
}

const task = createTask(fetchPage);
console.log(`${elapsed()} ms: createTask has returned, the task is ${task.status}`);
await sleep(400);
console.log(`${elapsed()} ms: the task is ${task.status}`);
const page = await task.promise;
console.log(`${elapsed()} ms: awaited`, page);
await sleep(1);
console.log(`${elapsed()} ms: the task is ${task.status}`);

const doomed = createTask(async () => {
  await sleep(200);
  throw new Error("no such page");
});
await sleep(400);
console.log(`${elapsed()} ms: the doomed task is ${doomed.status}, and nobody has awaited it`);
await doomed.promise.catch((error: unknown) => {
  console.log(`${elapsed()} ms: awaiting it still gives`, String(error));
});

const thrower = createTask<string>(() => {
  throw new Error("never got going");
});
await sleep(1);
console.log(`${elapsed()} ms: a work that throws makes a task that is ${thrower.status}`);
