// Has no limit at all.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  for (;;) {
    const value = await probe();
    if (value !== undefined) return value;
    await sleep(interval);
  }
}
