// Style: the signal of AbortSignal.timeout, to stop the sleep, and a race with its abort.
import { setTimeout as sleep } from "node:timers/promises";

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  { interval, timeout }: { interval: number; timeout: number },
): Promise<T> {
  const signal = AbortSignal.timeout(timeout);
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    while (true) {
      const value = await Promise.race([probe(), aborted.promise]);
      if (value !== undefined) return value;
      await Promise.race([sleep(interval, undefined, { signal }), aborted.promise]);
    }
  } finally {
    signal.removeEventListener("abort", abort);
  }
}
