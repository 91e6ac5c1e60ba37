// Keeps all controllers in one set, and aborts every one of them when a time is up.
// caught by: never aborts the signal when the work ends in time
const controllers = new Set<AbortController>();

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  controllers.add(controller);
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const reason = new DOMException("timed out", "TimeoutError");
    for (const each of controllers) each.abort(reason);
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
    controllers.delete(controller);
  }
}
