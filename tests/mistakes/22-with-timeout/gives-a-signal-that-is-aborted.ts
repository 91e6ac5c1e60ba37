// Gives the work a signal that is aborted from the start.
// caught by: calls the work once, at once, with a signal
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const timeout = Promise.withResolvers<never>();
  const reason = new DOMException("timed out", "TimeoutError");
  const timer = setTimeout(timeout.reject, ms, reason);
  try {
    return await Promise.race([work(AbortSignal.abort(reason)), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
