// Adds the pauses up for the time that has passed, and forgets the calls.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  let passed = 0;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    const pause = Math.min(interval, timeout - passed);
    await sleep(pause);
    passed += pause;
    if (passed >= timeout)
      throw new DOMException(`nothing came within ${timeout} ms`, "TimeoutError");
  }
}
