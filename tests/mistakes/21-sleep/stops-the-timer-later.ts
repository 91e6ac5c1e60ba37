// Stops the timer only a little after it has rejected.
// caught by: stops the timer when the signal aborts
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    setTimeout(clearTimeout, 5, timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
