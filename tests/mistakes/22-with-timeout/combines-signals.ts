// Combines a signal of its own with AbortSignal.timeout, which nobody can stop.
// caught by: never aborts the signal when the work ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal, AbortSignal.timeout(ms)]);
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    return await Promise.race([work(signal), timeout]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
