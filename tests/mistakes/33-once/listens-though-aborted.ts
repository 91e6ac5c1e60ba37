// Listens before it looks at the signal.
// caught by: takes off its own listeners and no others
import type { EventEmitter } from "node:events";

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
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
    if (signal?.aborted) return reject(signal.reason);
    signal?.addEventListener("abort", onAbort);
  });
}
