// Leaves the timer running; a flag keeps it from doing harm.
// caught by: leaves nothing behind
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  let isOver = false;
  const timeout = Promise.withResolvers<never>();
  setTimeout(() => {
    if (isOver) return;
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    return await Promise.race([work(controller.signal), timeout.promise]);
  } finally {
    isOver = true;
  }
}
