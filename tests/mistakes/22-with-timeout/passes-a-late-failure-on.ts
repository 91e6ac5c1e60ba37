// Stops waiting only for a work that fulfils: a failure gets another half of the time.
// caught by: rejects at ms when the work has not ended
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      controller.abort(new DOMException("timed out", "TimeoutError"));
      setTimeout(() => reject(signal.reason), ms / 2);
    }, ms);
    work(signal).then(
      (value) => {
        clearTimeout(timer);
        if (!signal.aborted) resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(signal.aborted ? signal.reason : error);
      },
    );
  });
}
