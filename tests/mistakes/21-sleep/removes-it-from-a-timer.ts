// Takes its listener off a little later, on a timer that is unref'd.
// caught by: leaves no listener on the signal
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
    clearTimeout(timer);
    setTimeout(() => signal?.removeEventListener("abort", onAbort), 5).unref();
  }
}
