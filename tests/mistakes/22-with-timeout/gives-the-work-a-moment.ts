// Gives the work a moment to react to the abort, and then takes its error.
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
    setImmediate(() => setImmediate(timeout.reject, signal.reason));
  }, ms);
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
