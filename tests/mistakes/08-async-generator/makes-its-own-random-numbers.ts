// Computes numbers from the date instead of drawing them.
// caught by: draws real numbers from 0 to 10 with Math.random
import { setTimeout as sleep } from "node:timers/promises";

let state = Date.now() >>> 0;

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
