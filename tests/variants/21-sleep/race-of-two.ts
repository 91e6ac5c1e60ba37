// Style: races a timer against events.once, with a controller of its own that calls off the loser.
import { once } from "node:events";

async function elapse(ms: number, off: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, ms);
    off.addEventListener("abort", () => clearTimeout(timer));
  });
}

async function abortOf(signal: AbortSignal, off: AbortSignal): Promise<never> {
  await once(signal, "abort", { signal: off });
  throw signal.reason;
}

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  if (options.signal?.aborted) throw options.signal.reason;
  const off = new AbortController();
  try {
    const ends = [elapse(ms, off.signal)];
    if (options.signal) ends.push(abortOf(options.signal, off.signal));
    await Promise.race(ends);
  } finally {
    off.abort();
  }
}
