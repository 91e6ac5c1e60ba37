// Style: an async generator of what the probe gives, read by hand against a time limit.
import { setTimeout as sleep } from "node:timers/promises";

async function* valuesOf<T>(
  probe: () => Promise<T>,
  interval: number,
  signal: AbortSignal,
): AsyncGenerator<T, void> {
  for (;;) {
    yield await probe();
    await sleep(interval, undefined, { signal });
  }
}

export async function poll<T>(
  probe: () => Promise<T | undefined>,
  options: { interval: number; timeout: number },
): Promise<T> {
  const stop = new AbortController();
  const late = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new DOMException("no value in time", "TimeoutError"));
    }, options.timeout);
    stop.signal.addEventListener("abort", () => clearTimeout(timer));
  });
  const values = valuesOf(probe, options.interval, stop.signal);
  try {
    for (;;) {
      const { value } = await Promise.race([values.next(), late]);
      if (value !== undefined) return value as T;
    }
  } finally {
    stop.abort();
  }
}
