// Style: an async loop that is in flight from a first call until an interval has brought no other.
import { setTimeout as sleep } from "node:timers/promises";

export function throttle<A extends unknown[]>(
  fn: (...args: A) => void,
  interval: number,
): (...args: A) => void {
  let next: A | undefined;
  let running = false;

  const run = async (): Promise<void> => {
    running = true;
    while (next !== undefined) {
      const args = next;
      next = undefined;
      fn(...args);
      await sleep(interval);
    }
    running = false;
  };

  return (...args) => {
    next = args;
    if (!running) void run();
  };
}
