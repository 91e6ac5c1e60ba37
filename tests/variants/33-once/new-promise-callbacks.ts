// Style: one hand-made promise, three callbacks, and a function that tidies up before each settles it.
import type { EventEmitter } from "node:events";

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const { signal } = options;
    if (signal?.aborted) {
      reject(signal.reason);
      return;
    }
    const tidyUp = () => {
      emitter.removeListener(event, eventListener);
      emitter.removeListener("error", errorListener);
      signal?.removeEventListener("abort", abortListener);
    };
    const eventListener = (...args: unknown[]) => {
      tidyUp();
      resolve(args);
    };
    const errorListener = (error: unknown) => {
      tidyUp();
      reject(error);
    };
    const abortListener = () => {
      tidyUp();
      reject(signal?.reason);
    };
    emitter.addListener(event, eventListener);
    if (event !== "error") emitter.addListener("error", errorListener);
    signal?.addEventListener("abort", abortListener);
  });
}
