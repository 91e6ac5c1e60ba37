// Looks at the failure of the work only if there is one before the limit.
// caught by: leaves no rejection unhandled
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const { promise: time, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, ms);
  const running = work(signal).finally(() => {
    clearTimeout(timer);
    resolve();
  });
  let isTimeUp = true;
  running.then(
    () => (isTimeUp = false),
    (error: unknown) => {
      isTimeUp = false;
      if (signal.aborted) throw error;
    },
  );
  await time;
  await new Promise(setImmediate);
  if (!isTimeUp) return running;
  controller.abort(new DOMException("timed out", "TimeoutError"));
  throw signal.reason;
}
