// Takes every failure for a sign that the time is up.
// caught by: settles as the work does when it ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(timeout.reject, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } catch {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    throw controller.signal.reason;
  } finally {
    clearTimeout(timer);
  }
}
