// Is a plain generator of promises, so its next gives no promise and its values are no numbers.
// caught by: yields ten numbers
import { setTimeout as sleep } from "node:timers/promises";

export function* randomNumbers(): Generator<Promise<number>, void> {
  for (let count = 0; count < 10; count++) {
    yield sleep(1_000).then(() => Math.random() * 10);
  }
}
