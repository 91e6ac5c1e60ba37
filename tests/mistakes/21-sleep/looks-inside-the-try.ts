// Looks at the signal when the timer has been started; the finally stops it at once.
// caught by: rejects without starting a timer when the signal is aborted already
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  try {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", onAbort);
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
