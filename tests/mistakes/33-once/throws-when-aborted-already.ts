// Is no async function, so throwIfAborted makes it throw and not reject.
// caught by: rejects when the signal is aborted already
import type { EventEmitter } from "node:events";

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const onEvent = (...args: unknown[]) => {
      tidyUp();
      resolve(args);
    };
    const onError = (error: unknown) => {
      tidyUp();
      reject(error);
    };
    const onAbort = () => {
      tidyUp();
      reject(signal?.reason);
    };
    const tidyUp = () => {
      emitter.off(event, onEvent);
      emitter.off("error", onError);
      signal?.removeEventListener("abort", onAbort);
    };
    emitter.on(event, onEvent);
    if (event !== "error") emitter.on("error", onError);
    signal?.addEventListener("abort", onAbort);
  });
}
