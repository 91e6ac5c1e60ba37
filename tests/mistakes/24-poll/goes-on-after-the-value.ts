// Resolves in time but goes on with its calls until the timeout.
// caught by: gives what the probe gives, as soon as that is not undefined
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const { interval, timeout } = options;
  const found = Promise.withResolvers<T>();
  const stop = new AbortController();
  const look = async (): Promise<never> => {
    for (;;) {
      const value = await probe();
      if (value !== undefined) found.resolve(value);
      await sleep(interval, undefined, { signal: stop.signal, ref: false });
    }
  };
  const limit = setTimeout(() => {
    found.reject(new DOMException("too late", "TimeoutError"));
    stop.abort();
  }, timeout);
  look().catch(found.reject);
  limit.unref();
  return found.promise;
}
