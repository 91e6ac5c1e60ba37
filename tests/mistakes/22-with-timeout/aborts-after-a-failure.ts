// Aborts the signal when the work has failed, although it was in time.
// caught by: never aborts the signal when the work ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    timeout.reject(new DOMException("timed out", "TimeoutError"));
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } catch (error) {
    controller.abort(error);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
