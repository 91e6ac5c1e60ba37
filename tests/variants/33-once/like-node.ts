// Style: as Node's own events.once: emitter.once for both, and each resolver removes what the others left.
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  name: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const signal = options?.signal;
  if (signal?.aborted) throw signal.reason;
  return new Promise<unknown[]>((resolve, reject) => {
    const errorListener = (err: unknown): void => {
      emitter.removeListener(name, resolver);
      signal?.removeEventListener("abort", abortListener);
      reject(err);
    };
    const resolver = (...args: unknown[]): void => {
      emitter.removeListener("error", errorListener);
      signal?.removeEventListener("abort", abortListener);
      resolve(args);
    };
    function abortListener(): void {
      emitter.removeListener(name, resolver);
      emitter.removeListener("error", errorListener);
      reject(signal!.reason);
    }
    emitter.once(name, resolver);
    if (name !== "error") emitter.once("error", errorListener);
    signal?.addEventListener("abort", abortListener, { once: true });
  });
}
