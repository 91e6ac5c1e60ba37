// Races each call against the limit, but not the pauses.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(
    () => late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError")),
    timeout,
  );
  try {
    for (;;) {
      const value = await Promise.race([probe(), late.promise]);
      if (value !== undefined) return value;
      await sleep(interval);
    }
  } finally {
    clearTimeout(limit);
  }
}
