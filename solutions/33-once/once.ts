import type { EventEmitter } from "node:events";

/**
 * Resolves to the arguments of the next `event` that `emitter` emits, as an array.
 *
 * Rejects with the error, the very same value, when `error` is emitted first, unless it is `error`
 * that is waited for: then resolves. Rejects with the signal's `reason` when `signal` aborts, and when
 * it is aborted already. Leaves no listener behind, neither on the emitter nor on the signal.
 */
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
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", reject);
  signal?.addEventListener("abort", onAbort);
  // Three listeners lead to one promise: when it settles all of them go, whichever has settled it.
  try {
    return await promise;
  } finally {
    emitter.off(event, onEvent);
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
