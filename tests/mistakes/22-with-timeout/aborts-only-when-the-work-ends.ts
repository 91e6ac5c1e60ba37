// Aborts only when the work has ended after its time.
// caught by: aborts the signal at ms with a TimeoutError
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const reason = new DOMException("timed out", "TimeoutError");
    let isTimeUp = false;
    const timer = setTimeout(() => {
      isTimeUp = true;
      reject(reason);
    }, ms);
    work(controller.signal)
      .then(resolve, reject)
      .finally(() => {
        clearTimeout(timer);
        if (isTimeUp) controller.abort(reason);
      });
  });
}
