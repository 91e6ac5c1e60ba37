// Notices the timeout at once but waits for the call in flight before it rejects.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  let inFlight: Promise<unknown> = Promise.resolve();
  const look = async (): Promise<T> => {
    for (;;) {
      const call = probe();
      inFlight = call;
      const value = await call;
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    inFlight
      .catch(() => {})
      .then(() =>
        late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError")),
      );
  }, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
