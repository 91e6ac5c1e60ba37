// Passes results and failures on with a .then and a .catch side by side.
// caught by: leaves no rejection unhandled
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      controller.abort(new DOMException("timed out", "TimeoutError"));
      reject(controller.signal.reason);
    }, ms);
    const running = work(controller.signal);
    void running.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
    running.catch((error: unknown) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}
