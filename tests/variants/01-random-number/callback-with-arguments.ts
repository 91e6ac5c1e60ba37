// Style: callbacks; the timer gets the number as an argument for resolve, and bits do the cutting.
import { setTimeout as startTimer } from "node:timers";

export function generateRandomNumber(): Promise<number> {
  return new Promise((resolve) => {
    startTimer(resolve, 1e3, ((Math.random() * 10) | 0) + 1);
  });
}
