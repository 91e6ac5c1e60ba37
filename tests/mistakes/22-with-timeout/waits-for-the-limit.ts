// Waits until the time is up even when the work has ended long ago.
// caught by: settles as the work does when it ends in time
import { setTimeout as sleep } from "node:timers/promises";

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  let ended = false;
  const end = work(controller.signal).finally(() => (ended = true));
  end.catch(() => {});
  await sleep(ms);
  if (ended) return end;
  controller.abort(new DOMException("timed out", "TimeoutError"));
  throw controller.signal.reason;
}
