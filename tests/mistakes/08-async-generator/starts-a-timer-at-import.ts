// Starts a timer when it is imported, and nobody ever stops it.
// caught by: leaves nothing behind
import { setTimeout as sleep } from "node:timers/promises";

let uptime = 0;
setInterval(() => uptime++, 1_000);

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.random() * 10;
  }
}
