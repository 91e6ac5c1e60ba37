// Resolves to undefined when the time is up.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const time = Promise.withResolvers<T>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    time.resolve(undefined as T);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), time.promise]);
  } finally {
    clearTimeout(timer);
  }
}
