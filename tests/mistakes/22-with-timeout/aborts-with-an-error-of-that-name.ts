// Aborts with an Error that is only named TimeoutError.
// caught by: aborts the signal at ms with a TimeoutError
class TimeoutError extends Error {
  override name = "TimeoutError";
}

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new TimeoutError(`timed out after ${ms} ms`));
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
