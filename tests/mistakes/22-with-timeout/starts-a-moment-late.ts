// Starts the work from a timer of 0 ms.
// caught by: calls the work once, at once, with a signal
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
  const late = sleep(0).then(() => work(controller.signal));
  try {
    return await Promise.race([late, timeout.promise]);
  } finally {
    clearTimeout(timer);
  }
}
