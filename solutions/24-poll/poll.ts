import { setTimeout as sleep } from "node:timers/promises";

/**
 * Calls `probe` again and again until it gives something other than `undefined`, and resolves to
 * that.
 *
 * The first call is made at once, each further one `interval` ms after the one before has ended.
 * Rejects with the very same value as soon as a call rejects. `timeout` ms after the start, even
 * while a call is in flight, rejects with a `DOMException` named `TimeoutError`; `probe` is not
 * called any more then.
 */
export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const look = async (): Promise<T> => {
    for (;;) {
      const value = await probe();
      if (value !== undefined) return value;
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const expire = (): void => {
    late.reject(new DOMException(`nothing came within ${timeout} ms`, "TimeoutError"));
  };
  const limit = setTimeout(expire, timeout);
  try {
    return await Promise.race([look(), late.promise]);
  } finally {
    // Whichever came first stops the other: the limit its timer, the loop at its next wait.
    clearTimeout(limit);
    over.abort();
  }
}
