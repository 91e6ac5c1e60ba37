// Style: a promisified timer that carries the number, which is drawn before the wait.
import { setTimeout as setTimer } from "node:timers";
import { promisify } from "node:util";

const later = promisify(setTimer);

export async function* randomNumbers(): AsyncGenerator<number, void> {
  for (const _ of Array(10).keys()) yield later(1_000, Math.random() * 10);
}
