// Unrefs the timer and never stops it: the process may end, but the abort still comes.
// caught by: never aborts the signal when the work ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  timeout.promise.catch(() => {});
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, ms);
  timer.unref();
  return Promise.race([work(controller.signal), timeout.promise]);
}
