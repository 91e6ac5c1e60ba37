// Makes one error for the signal and another one to reject with.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const makeReason = () => new DOMException("timed out", "TimeoutError");
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(makeReason());
    timeout.reject(makeReason());
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
