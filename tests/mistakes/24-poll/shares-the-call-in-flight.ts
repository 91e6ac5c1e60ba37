// Gives a second call the promise of the first while that is in flight.
// caught by: gives what the probe gives, as soon as that is not undefined
import { setTimeout as sleep } from "node:timers/promises";

let inFlight: Promise<unknown> | undefined;

export function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  inFlight ??= run(probe, options).finally(() => (inFlight = undefined));
  return inFlight as Promise<T>;
}

async function run<T>(
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
