/**
 * Resolves after `ms` milliseconds, unless `signal` aborts first.
 *
 * When it does, rejects at once with the signal's `reason`, the very same value, and stops the
 * timer. When it is aborted already, rejects without starting one. Leaves no listener on the signal.
 */
export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = (): void => reject(signal?.reason);
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  // However the race between the two ends, both of them have to go.
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
