// Style: sleeps in slices of at most 100 ms, as those do with longer ones who wait for months.
import { setTimeout as after, clearTimeout as stop } from "node:timers";

const SLICE = 100;

export function sleep(ms: number, options: { signal?: AbortSignal } = {}): Promise<void> {
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Promise<void>((resolve, reject) => {
    let timer: NodeJS.Timeout;
    const next = (left: number): void => {
      if (left > 0) {
        timer = after(next, Math.min(left, SLICE), left - SLICE);
        return;
      }
      signal?.removeEventListener("abort", abort);
      resolve();
    };
    const abort = (): void => {
      stop(timer);
      signal?.removeEventListener("abort", abort);
      reject(signal?.reason);
    };
    signal?.addEventListener("abort", abort);
    next(ms);
  });
}
