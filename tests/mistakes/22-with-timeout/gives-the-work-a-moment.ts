// Gives the work 20 ms to react to the abort, and takes what it makes of it.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    setTimeout(timeout.reject, 20, signal.reason);
  }, ms);
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
