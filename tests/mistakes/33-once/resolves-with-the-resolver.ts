// Hands its resolve function to the emitter: it gets the first argument, and no array.
// caught by: resolves to the arguments of the next event
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const onAbort = (): void => reject(signal?.reason);
  emitter.on(event, resolve as never);
  if (event !== "error") emitter.on("error", reject);
  signal?.addEventListener("abort", onAbort);
  try {
    return await promise;
  } finally {
    emitter.off(event, resolve as never);
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
