// Passes a failure on only if there is an error in it.
// caught by: settles as the work does when it ends in time
export function withTimeout<T>(work: (signal: AbortSignal) => Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const timer = setTimeout(() => {
      controller.abort(new DOMException("timed out", "TimeoutError"));
      reject(controller.signal.reason);
    }, ms);
    let result: T;
    let failure: unknown;
    work(controller.signal)
      .then(
        (value) => (result = value),
        (error: unknown) => (failure = error),
      )
      .finally(() => {
        clearTimeout(timer);
        if (failure) reject(failure);
        else resolve(result);
      });
  });
}
