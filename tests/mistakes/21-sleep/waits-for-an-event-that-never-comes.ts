// Waits for the abort with events.once, which nobody calls off when the time is up.
// caught by: leaves no listener on the signal
import { once } from "node:events";

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  if (signal) void once(signal, "abort").then(() => reject(signal.reason));
  try {
    await promise;
  } finally {
    clearTimeout(timer);
  }
}
