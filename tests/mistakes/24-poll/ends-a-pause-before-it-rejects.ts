// Rejects when the probe is in flight at the timeout, and else makes one more call before it rejects.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const deadline = performance.now() + timeout;
  const over = new AbortController();
  let inFlight = false;
  const look = async (): Promise<T> => {
    for (;;) {
      inFlight = true;
      const value = await probe();
      inFlight = false;
      if (performance.now() >= deadline) throw new DOMException("too late", "TimeoutError");
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    if (inFlight)
      late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError"));
  }, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
