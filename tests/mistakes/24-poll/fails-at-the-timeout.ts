// Keeps the error of the probe until the time is up.
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
      if (failure !== undefined) {
        await late.promise.catch(() => {});
        throw (failure as { error: unknown }).error;
      }
      await sleep(interval, undefined, { signal: over.signal });
    }
  };
  const late = Promise.withResolvers<never>();
  const limit = setTimeout(() => {
    late.resolve(undefined as never);
    over.abort();
  }, timeout);
  try {
    return await look();
  } finally {
    clearTimeout(limit);
    over.abort();
  }
}
