// Makes an error of a reason that is none.
// caught by: rejects at once when the signal aborts
const errorOf = (reason: unknown) => {
  return reason instanceof Error ? reason : new Error(String(reason));
};

export async function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  if (signal?.aborted) throw signal.reason;
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const onAbort = () => reject(errorOf(signal?.reason));
  const timer = setTimeout(resolve, ms);
  signal?.addEventListener("abort", onAbort);
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", onAbort);
  }
}
