// Aborts the signal in the end in any case, to clean up.
// caught by: never aborts the signal when the work ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const reason = new DOMException("timed out", "TimeoutError");
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(timeout.reject, ms, reason);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
    controller.abort(reason);
  }
}
