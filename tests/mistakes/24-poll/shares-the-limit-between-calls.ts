// Keeps the timer of the limit in the module, so that a second call takes it from the first.
// caught by: rejects at the timeout, whatever is in flight
import { setTimeout as sleep } from "node:timers/promises";

let limit: NodeJS.Timeout | undefined;

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  clearTimeout(limit);
  const over = new AbortController();
  const look = async (): Promise<T> => {
    for (;;) {
      const value = await probe();
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  limit = setTimeout(() => {
    late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError"));
  }, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
