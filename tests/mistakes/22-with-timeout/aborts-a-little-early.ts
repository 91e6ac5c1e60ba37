// Aborts a little before the limit, so that the work has time to stop.
// caught by: aborts the signal at ms with a TimeoutError
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const reason = new DOMException("timed out", "TimeoutError");
  const timeout = Promise.withResolvers<never>();
  const early = setTimeout(() => controller.abort(reason), ms - 10);
  const timer = setTimeout(timeout.reject, ms, reason);
  try {
    const ended = work(controller.signal).catch((error: unknown) => {
      if (error === reason) return timeout.promise;
      throw error;
    });
    return await Promise.race([ended, timeout.promise]);
  } finally {
    clearTimeout(early);
    clearTimeout(timer);
  }
}
