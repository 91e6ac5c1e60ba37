// Rejects from a timer of 0 ms, a millisecond after the abort.
// caught by: rejects at ms when the work has not ended
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    let isTimeUp = false;
    const timer = setTimeout(() => {
      isTimeUp = true;
      controller.abort(new DOMException("timed out", "TimeoutError"));
      setTimeout(() => reject(controller.signal.reason), 0);
    }, ms);
    work(controller.signal).then(
      (value) => {
        clearTimeout(timer);
        if (!isTimeUp) resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (!isTimeUp) reject(error);
      },
    );
  });
}
