// Takes any TimeoutError for its own, also one that the work failed with by itself.
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
    if ((error as Error | undefined)?.name === "TimeoutError") throw signal.reason;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
