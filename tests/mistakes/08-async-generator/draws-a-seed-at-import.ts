// Draws a seed when it is imported, and computes all numbers from that.
// caught by: draws real numbers from 0 to 10 with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let state = Math.floor(Math.random() * 2 ** 32);

function random(): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 2 ** 32;
}

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (let count = 0; count < 10; count++) {
    await sleep(1_000);
    yield random() * 10;
  }
}
