// Looks at the clock only between two calls, so that a call in flight delays the rejection.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const deadline = performance.now() + timeout;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    const left = deadline - performance.now();
    if (left > 0) await sleep(Math.min(interval, left));
    if (performance.now() >= deadline)
      throw new DOMException(`nothing came within ${timeout} ms`, "TimeoutError");
  }
}
