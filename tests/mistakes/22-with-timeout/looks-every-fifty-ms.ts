// Looks at the clock every 50 ms, so the time may be up before it notices.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const deadline = performance.now() + ms;
  const timeout = Promise.withResolvers<never>();
  const timer = setInterval(() => {
    if (performance.now() < deadline) return;
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, 50);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearInterval(timer);
  }
}
