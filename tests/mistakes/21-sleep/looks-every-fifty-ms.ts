// Looks every 50 ms whether the signal is aborted, so it rejects late.
// caught by: rejects at once when the signal aborts
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const poll = setInterval(() => {
    if (signal?.aborted) reject(signal.reason);
  }, 50);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    clearInterval(poll);
  }
}
