// Rejects at the limit and aborts a millisecond later.
// caught by: aborts the signal at ms with a TimeoutError
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const reason = new DOMException("timed out", "TimeoutError");
    timeout.reject(reason);
    setTimeout(() => controller.abort(reason), 0);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
