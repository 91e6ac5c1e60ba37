// Takes a value that is an error for a failure.
// caught by: gives what the probe gives, as soon as that is not undefined
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const look = async (): Promise<T> => {
    for (;;) {
      const value = await probe();
      if (value instanceof Error) throw value;
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
