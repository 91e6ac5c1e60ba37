// Keeps the event in a variable, and looks there every ten milliseconds.
// caught by: resolves to the arguments of the next event
import type { EventEmitter } from "node:events";

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    let settle: (() => void) | undefined;
    const onEvent = (...args: unknown[]) => {
      settle ??= () => resolve(args);
    };
    const onError = (error: unknown) => {
      settle ??= () => reject(error);
    };
    const onAbort = () => {
      settle ??= () => reject(signal?.reason);
    };
    emitter.on(event, onEvent);
    if (event !== "error") emitter.on("error", onError);
    signal?.addEventListener("abort", onAbort);
    const timer = setInterval(() => {
      if (settle === undefined) return;
      clearInterval(timer);
      emitter.off(event, onEvent);
      emitter.off("error", onError);
      signal?.removeEventListener("abort", onAbort);
      settle();
    }, 10);
  });
}
