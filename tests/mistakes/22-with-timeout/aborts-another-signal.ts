// Gives the work the signal of one controller and aborts another one.
// caught by: aborts the signal at ms with a TimeoutError
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const { signal } = new AbortController();
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
