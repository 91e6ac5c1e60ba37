// Takes the result undefined for the sign that the time is up.
// caught by: settles as the work does when it ends in time
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const time = Promise.withResolvers<undefined>();
  const timer = setTimeout(time.resolve, ms, undefined);
  try {
    const first = await Promise.race([work(controller.signal), time.promise]);
    if (first !== undefined) return first;
    controller.abort(new DOMException("timed out", "TimeoutError"));
    throw controller.signal.reason;
  } finally {
    clearTimeout(timer);
  }
}
