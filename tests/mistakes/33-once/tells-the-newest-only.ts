// Keeps the functions of the promise outside: a second call takes them from the first.
// caught by: resolves to the arguments of the next event
import type { EventEmitter } from "node:events";

let resolve: (args: unknown[]) => void;
let reject: (reason: unknown) => void;

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const promise = new Promise<unknown[]>((...functions) => {
    [resolve, reject] = functions;
  });
  const onError = (error: unknown): void => reject(error);
  const onEvent = (...args: unknown[]): void => resolve(args);
  const onAbort = (): void => reject(signal?.reason);
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", onError);
  signal?.addEventListener("abort", onAbort);
  try {
    return await promise;
  } finally {
    emitter.off(event, onEvent);
    emitter.off("error", onError);
    signal?.removeEventListener("abort", onAbort);
  }
}
