// Style: as the package p-timeout: an async executor, a finally at the end, and a way to clear the timer.
interface ClearablePromise<T> extends Promise<T> {
  clear: () => void;
}

function pTimeout<T>(
  promise: PromiseLike<T>,
  options: { milliseconds: number; fallback: () => never },
): ClearablePromise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wrapped = new Promise<T>((resolve, reject) => {
    timer = setTimeout(() => {
      try {
        options.fallback();
      } catch (error) {
        reject(error);
      }
    }, options.milliseconds);
    (async () => {
      try {
        resolve(await promise);
      } catch (error) {
        reject(error);
      }
    })();
  });
  const cancelable = wrapped.finally(() => cancelable.clear()) as ClearablePromise<T>;
  cancelable.clear = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  return cancelable;
}

export const withTimeout = <T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> => {
  const controller = new AbortController();
  const fallback = (): never => {
    const reason = new DOMException(`Promise timed out after ${ms} milliseconds`, "TimeoutError");
    controller.abort(reason);
    throw reason;
  };
  return pTimeout(work(controller.signal), { milliseconds: ms, fallback });
};
