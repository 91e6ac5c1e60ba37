// Resolves to the error of the probe.
// caught by: rejects as soon as the probe does
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const look = async (): Promise<T> => {
    for (;;) {
      const value = await probe().catch((error: unknown) => error as T);
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
