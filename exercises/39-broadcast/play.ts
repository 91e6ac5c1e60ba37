import { setTimeout as sleep } from "node:timers/promises";
import { Broadcast } from "./broadcast.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Takes `ms` milliseconds for each value, and stops after `limit` values. */
async function listen(
  name: string,
  subscriber: AsyncIterable<string>,
  ms: number,
  limit = Infinity,
): Promise<void> {
  let count = 0;
  for await (const value of subscriber) {
    console.log(`${elapsed()} ms: ${name} gets ${value}`);
    await sleep(ms);
    if (++count >= limit) break;
  }
  console.log(`${elapsed()} ms: ${name} has ${count < limit ? "heard the end" : "had enough"}`);
}

const news = new Broadcast<string>();
const early = news.subscribe(); // asks for the first time much later
const listeners = [
  listen("the quick one", news.subscribe(), 10),
  listen("the slow one", news.subscribe(), 350),
  listen("the impatient one", news.subscribe(), 10, 2),
];

for (const value of ["first", "second", "third", "fourth"]) {
  console.log(`${elapsed()} ms: ${value} is published`);
  news.publish(value);
  await sleep(100);
}
listeners.push(listen("the late one", news.subscribe(), 10));
news.publish("fifth");
news.close();
console.log(`${elapsed()} ms: fifth is published, and the broadcast is closed`);

await Promise.all(listeners);
await listen("the early one", early, 10);
await listen("one that came after the close", news.subscribe(), 10);
try {
  news.publish("sixth");
} catch (error) {
  console.log(String(error));
}
