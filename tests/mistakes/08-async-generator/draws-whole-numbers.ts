// Cuts the draw to a whole number.
// caught by: draws real numbers from 0 to 10 with Math.random
import { setTimeout as sleep } from "node:timers/promises";

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield Math.floor(Math.random() * 10);
  }
}
