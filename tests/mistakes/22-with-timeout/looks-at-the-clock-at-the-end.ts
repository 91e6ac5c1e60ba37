// Looks at the clock when the work has ended, whenever that is.
// caught by: rejects at ms when the work has not ended
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const start = performance.now();
  const [outcome] = await Promise.allSettled([work(signal)]);
  if (performance.now() - start > ms) {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    throw signal.reason;
  }
  if (outcome.status === "rejected") throw outcome.reason;
  return outcome.value;
}
