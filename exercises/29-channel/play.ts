import { setTimeout as sleep } from "node:timers/promises";
import { Channel } from "./channel.ts";

const start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);

/** Sends the letters of a word, as fast as the channel takes them. */
async function speak(channel: Channel<string>, word: string): Promise<void> {
  for (const letter of word) {
    await channel.send(letter);
    console.log(`${elapsed()} ms: ${letter} is sent`);
  }
}

/** Takes `ms` milliseconds for each value, until there are no more. */
async function listen(channel: Channel<string>, name: string, ms: number): Promise<void> {
  for await (const letter of channel) {
    console.log(`${elapsed()} ms: ${name} gets ${letter}`);
    await sleep(ms);
  }
  console.log(`${elapsed()} ms: ${name} has heard the end`);
}

for (const capacity of [0, 2]) {
  console.log(`\nA channel of capacity ${capacity}, and a slow listener:`);
  const channel = new Channel<string>(capacity);
  const listener = listen(channel, "the listener", 200);
  await speak(channel, "await");
  channel.close();
  console.log(`${elapsed()} ms: closed`);
  await listener;
}

console.log("\nTwo listeners share the work:");
const shared = new Channel<string>(1);
const both = Promise.all([listen(shared, "the slow one", 300), listen(shared, "the quick", 100)]);
await speak(shared, "channel");
shared.close();
await both;

console.log("\nSent after the close:");
await shared.send("!").catch((error: unknown) => console.log(String(error)));
