// Hangs a .finally on each call, and forgets that this makes another promise, which rejects, too.
// caught by: leaves no rejection unhandled
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  let inFlight = 0;
  const look = async (): Promise<T> => {
    for (;;) {
      const call = probe();
      inFlight++;
      void call.finally(() => inFlight--);
      const value = await call;
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError"));
  }, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
