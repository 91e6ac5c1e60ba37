// Keeps the value in the module, so that one call gets what another one found.
// caught by: gives what the probe gives, as soon as that is not undefined
import { setTimeout as sleep } from "node:timers/promises";

let found: unknown;

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const over = new AbortController();
  const look = async (): Promise<T> => {
    found = undefined;
    for (;;) {
      found = await probe();
      if (found !== undefined) return found as T;
      await sleep(interval, undefined, { signal: over.signal });
      if (found !== undefined) return found as T;
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
