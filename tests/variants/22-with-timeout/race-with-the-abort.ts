// Style: races the work against the abort event of its own signal; listener and timer are disposed of.
import { addAbortListener } from "node:events";

export async function withTimeout<T>(
  work: (signal: AbortSignal) => Promise<T>,
  ms: number,
): Promise<T> {
  const controller = new AbortController();
  const { signal } = controller;
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  using _listener = addAbortListener(signal, () => reject(signal.reason));
  using _timer = setTimeout(() => {
    controller.abort(new DOMException("timed out", "TimeoutError"));
  }, ms);
  return await Promise.race([aborted, work(signal)]);
}
