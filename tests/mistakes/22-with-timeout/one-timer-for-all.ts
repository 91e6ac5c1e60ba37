// Keeps its timer in one variable for the whole module: a new call stops the one before.
// caught by: rejects at ms when the work has not ended
let timer: ReturnType<typeof setTimeout> | undefined;

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  clearTimeout(timer);
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
