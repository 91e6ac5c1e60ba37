// Aborts after the time that the first call asked for, even where a later one allows more.
// caught by: aborts the signal at ms with a TimeoutError
let limit: number | undefined;

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  limit ??= ms;
  const controller = new AbortController();
  const reason = new DOMException("timed out", "TimeoutError");
  const timeout = Promise.withResolvers<never>();
  const abort = setTimeout(() => controller.abort(reason), Math.min(limit, ms));
  const timer = setTimeout(timeout.reject, ms, reason);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(abort);
    clearTimeout(timer);
  }
}
