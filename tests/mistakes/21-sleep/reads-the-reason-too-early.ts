// Reads the reason when the sleep begins; there is none by then.
// caught by: rejects at once when the signal aborts
export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    const stop = (reason: unknown) => {
      clearTimeout(timer);
      reject(reason);
    };
    const onAbort = stop.bind(null, signal?.reason);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
