// Exports the function under another name.
// caught by: loads
export async function timeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const limit = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    limit.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), limit.promise]);
  } finally {
    clearTimeout(timer);
  }
}
