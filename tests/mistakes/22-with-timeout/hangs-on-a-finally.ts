// Stops the timer in a finally of the work's promise, and nobody looks at what that gives.
// caught by: leaves no rejection unhandled
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      controller.abort(new DOMException("timed out", "TimeoutError"));
      reject(controller.signal.reason);
    }, ms);
    const running = work(controller.signal);
    void running.finally(() => clearTimeout(timer));
    running.then(resolve, reject);
  });
}
