// Keeps all sleeps in one set: an abort of any signal calls off all of them.
// caught by: rejects at once when the signal aborts
const sleeping = new Set<(reason: unknown) => void>();

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => {
    for (const wake of sleeping) wake(signal?.reason);
  };
  const timer = setTimeout(resolve, ms);
  sleeping.add(reject);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    sleeping.delete(reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
