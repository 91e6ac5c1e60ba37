// Gives the work an object with the signal in it, as fetch wants it.
// caught by: calls the work once, at once, with a signal
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
    return await Promise.race([work({ signal } as unknown as AbortSignal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
