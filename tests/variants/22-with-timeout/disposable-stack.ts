// Style: a DisposableStack that stops the timer, and a signal made with AbortSignal.any.
export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  using atTheEnd = new DisposableStack();
  const controller = new AbortController();
  const signal = AbortSignal.any([controller.signal]);
  const timeout = new Promise<never>((_resolve, reject) => {
    const timer = setTimeout(() => {
      controller.abort(Object.assign(new DOMException("late", "TimeoutError"), { ms }));
      reject(signal.reason);
    }, ms);
    atTheEnd.defer(() => clearTimeout(timer));
  });
  return await Promise.race([work(signal), timeout]);
}
