// Rejects only after the pause that follows.
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
      let failure: { error: unknown } | undefined;
      const value = await probe().catch((error: unknown) => void (failure = { error }));
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
      if (failure !== undefined) throw (failure as { error: unknown }).error;
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
