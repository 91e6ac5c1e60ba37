// Gives a work that has failed a second try.
// caught by: settles as the work does when it ends in time
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
  const patient = work(signal).catch((error: unknown) => {
    if (signal.aborted) throw error;
    return work(signal);
  });
  try {
    return await Promise.race([patient, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
