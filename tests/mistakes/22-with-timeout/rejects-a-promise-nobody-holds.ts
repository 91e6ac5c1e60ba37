// Rejects a promise at the limit that nobody listens to while the work is awaited.
// caught by: leaves no rejection unhandled
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const limit = new Promise<never>((_resolve, fail) => {
    const timer = setTimeout(() => {
      const reason = new DOMException("timed out", "TimeoutError");
      controller.abort(reason);
      fail(reason);
      reject(reason);
    }, ms);
    const stop = (): void => clearTimeout(timer);
    promise.then(stop, stop);
  });
  work(controller.signal).then(resolve, reject);
  promise.then(
    () => limit,
    () => {},
  );
  return promise;
}
