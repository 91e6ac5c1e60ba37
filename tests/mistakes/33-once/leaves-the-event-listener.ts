// Leaves the listener for the event when an error comes or the signal aborts.
// caught by: takes off its own listeners and no others
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const onEvent = (...args: unknown[]): void => resolve(args);
  const onAbort = (): void => reject(signal?.reason);
  emitter.once(event, onEvent);
  if (event !== "error") emitter.on("error", reject);
  signal?.addEventListener("abort", onAbort);
  try {
    return await promise;
  } finally {
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
