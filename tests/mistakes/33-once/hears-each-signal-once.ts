// Listens to each signal for the first who brings it, and forgets the others.
// caught by: rejects when the signal aborts
import type { EventEmitter } from "node:events";

const heard = new WeakSet<AbortSignal>();

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
  if (signal && !heard.has(signal)) signal.addEventListener("abort", onAbort);
  if (signal) heard.add(signal);
  try {
    return await promise;
  } finally {
    emitter.off(event, onEvent);
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
