// Style: as the package delay: a factory that is given the timers, arrow functions, a default made of nothing.
interface Timers {
  readonly setTimeout: (callback: () => void, ms: number) => unknown;
  readonly clearTimeout: (timer: never) => void;
}

const createSleep =
  ({ setTimeout: set, clearTimeout: clear }: Timers) =>
  (ms: number, { signal }: { signal?: AbortSignal } = {}): Promise<void> => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    let timer: unknown;
    let settle: (() => void) | undefined;
    let fail: (reason: unknown) => void;
    const signalListener = () => {
      clear(timer as never);
      fail(signal?.reason);
    };
    const cleanup = () => {
      if (signal) signal.removeEventListener("abort", signalListener);
    };
    const promise = new Promise<void>((resolve, reject) => {
      settle = () => {
        cleanup();
        resolve();
      };
      fail = (reason) => {
        cleanup();
        reject(reason);
      };
      timer = set(settle, ms);
    });
    if (signal) signal.addEventListener("abort", signalListener, { once: true });
    return promise;
  };

export const sleep = createSleep({
  setTimeout: (callback, ms) => setTimeout(callback, ms),
  clearTimeout: (timer) => clearTimeout(timer),
});
