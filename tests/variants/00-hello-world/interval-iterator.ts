// Style: an async generator of lines, and the intervals of node:timers/promises left after one tick.
import { setInterval } from "node:timers/promises";

async function* lines(): AsyncGenerator<string, void> {
  yield "Hello";
  for await (const line of setInterval(1000, "World")) {
    yield line;
    return;
  }
}

export async function main(): Promise<void> {
  for await (const line of lines()) console.log(line);
}
