// Flattens arguments that are arrays.
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
  const onEvent = (...args: unknown[]): void => resolve(args.flat());
  const onAbort = (): void => reject(signal?.reason);
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", reject);
  signal?.addEventListener("abort", onAbort);
  try {
    return await promise;
  } finally {
    emitter.off(event, onEvent);
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
