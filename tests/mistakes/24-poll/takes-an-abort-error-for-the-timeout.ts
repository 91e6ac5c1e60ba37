// Makes a TimeoutError of every AbortError, also of one that the probe rejected with.
// caught by: rejects as soon as the probe does
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const look = async (): Promise<T> => {
    over.signal.addEventListener("abort", () => late.reject(over.signal.reason), { once: true });
    for (;;) {
      const value = await probe();
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    over.abort();
  }, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } catch (error) {
    if ((error as Error | undefined)?.name !== "AbortError") throw error;
    throw new DOMException(`nothing came within ${timeout} ms`, "TimeoutError");
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
