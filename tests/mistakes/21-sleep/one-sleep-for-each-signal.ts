// Keeps one listener for each signal, and forgets the sleeps before: only the latest is called off.
// caught by: rejects at once when the signal aborts
const sleepers = new WeakMap<AbortSignal, (reason: unknown) => void>();

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const onAbort = () => sleepers.get(signal as AbortSignal)?.(signal?.reason);
  if (signal) sleepers.set(signal, reject);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
