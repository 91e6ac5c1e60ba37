import { setTimeout as sleep } from "node:timers/promises";
import { withResource } from "./with-resource.ts";

let start = performance.now();
const elapsed = (): number => Math.round(performance.now() - start);
const say = (text: string): void => console.log(`${elapsed()} ms: ${text}`);

/** Opens a connection, which takes 400 ms. */
async function open(): Promise<string> {
  say("opening");
  await sleep(400);
  return "connection";
}

/** Reads from a connection, which takes 600 ms. */
async function read(connection: string): Promise<string> {
  say(`reading from the ${connection}`);
  await sleep(600);
  return "the news";
}

/** Reads from a connection that breaks after 200 ms. */
async function readInVain(connection: string): Promise<string> {
  say(`reading from the ${connection}`);
  await sleep(200);
  throw new Error("the line is dead");
}

/** Closes a connection, which takes 200 ms. */
async function close(connection: string): Promise<void> {
  say(`closing the ${connection}`);
  await sleep(200);
  say(`closed the ${connection}`);
}

/** Tries to close a connection, and fails. */
async function closeInVain(connection: string): Promise<void> {
  await close(connection);
  throw new Error("it can't be closed properly");
}

const ways = [
  ["all goes well", read, close],
  ["the use fails", readInVain, close],
  ["only the release fails", read, closeInVain],
  ["both fail", readInVain, closeInVain],
] as const;
for (const [name, use, release] of ways) {
  console.log(`\n${name}:`);
  start = performance.now();
  await withResource(open, use, release).then(
    (result) => say(`resolved to ${result}`),
    (error: unknown) => say(`rejected, ${String(error)}`),
  );
}
