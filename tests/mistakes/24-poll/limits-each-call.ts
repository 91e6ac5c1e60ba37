// Gives the timeout to each call anew.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  for (;;) {
    const late = Promise.withResolvers<never>();
    const limit = setTimeout(
      () => late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError")),
      timeout,
    );
    try {
      const value = await Promise.race([probe(), late.promise]);
      if (value !== undefined) return value;
    } finally {
      clearTimeout(limit);
    }
    await sleep(interval);
  }
}
