// Calls the work once to listen for its end and once more for its result.
// caught by: calls the work once, at once, with a signal
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(signal.reason);
  }, ms);
  work(signal).catch(() => {});
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
