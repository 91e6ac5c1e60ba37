// Rejects with the right reason, but only when the work has ended.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
  }, ms);
  const [outcome] = await Promise.allSettled([work(signal)]);
  clearTimeout(timer);
  signal.throwIfAborted();
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
