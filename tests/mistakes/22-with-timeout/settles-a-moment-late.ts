// Sleeps for a moment before it passes the result on.
// caught by: settles as the work does when it ends in time
import { setTimeout as sleep } from "node:timers/promises";

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const timeout = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
    timeout.reject(controller.signal.reason);
  }, ms);
  try {
    const result = await Promise.race([work(controller.signal), timeout.promise]);
    clearTimeout(timer);
    await sleep(0);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
