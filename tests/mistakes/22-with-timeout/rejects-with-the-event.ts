// Listens to its own signal with reject, so it rejects with the event.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timeout = Promise.withResolvers<never>();
  signal.addEventListener("abort", timeout.reject, { once: true });
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
  }, ms);
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", timeout.reject);
  }
}
