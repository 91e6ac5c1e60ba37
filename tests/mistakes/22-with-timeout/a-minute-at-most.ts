// Allows a minute at most.
// caught by: settles as the work does when it ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => {
      controller.abort(new DOMException("timed out", "TimeoutError"));
      timeout.reject(controller.signal.reason);
    },
    Math.min(ms, 60_000),
  );
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
