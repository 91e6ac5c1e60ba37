// Wraps the error of the work in one of its own.
// caught by: settles as the work does when it ends in time
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
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } catch (error) {
    if (signal.aborted) throw signal.reason;
    throw new Error("the work failed", { cause: error });
  } finally {
    clearTimeout(timer);
  }
}
