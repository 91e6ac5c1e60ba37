// Looks every 10 ms whether the time is up, so it may be late.
// caught by: resolves after ms
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const deadline = performance.now() + ms;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  const timer = setInterval(() => {
    if (performance.now() >= deadline) resolve();
  }, 10);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearInterval(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
