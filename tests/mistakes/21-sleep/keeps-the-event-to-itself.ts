// Stops the event, so that the other sleeps with the same signal don't hear of it.
// caught by: rejects at once when the signal aborts
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = (event: Event) => {
    event.stopImmediatePropagation();
    reject(signal?.reason);
  };
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
