// Uses AbortSignal.timeout, which aborts at the limit even when the work ended long ago.
// caught by: never aborts the signal when the work ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const signal = AbortSignal.timeout(ms);
  const { promise: timeout, reject } = Promise.withResolvers<never>();
  const onAbort = () => reject(signal.reason);
  signal.addEventListener("abort", onAbort);
  try {
    return await Promise.race([work(signal), timeout]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
