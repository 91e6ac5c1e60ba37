// Style: callbacks; an interval that is cleared at its first tick, truncated by hand.
import { clearInterval, setInterval } from "node:timers";

export function waitRandom(maxDelay = 10_000): Promise<number> {
  return new Promise((resolve) => {
    const delay = Math.random() * maxDelay;
    const ticking = setInterval(
      () => {
        clearInterval(ticking);
        resolve(delay);
      },
      Math.max(1, Math.trunc(delay)),
    );
  });
}
