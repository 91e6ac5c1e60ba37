// Keeps all that wait in one set: an abort of any signal calls off all of them.
// caught by: rejects when the signal aborts
import type { EventEmitter } from "node:events";

const waiting = new Set<(error: unknown) => void>();

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const onEvent = (...args: unknown[]): void => resolve(args);
  const onAbort = (): void => {
    for (const fail of waiting) fail(signal?.reason);
  };
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", reject);
  signal?.addEventListener("abort", onAbort);
  waiting.add(reject);
  try {
    return await promise;
  } finally {
    waiting.delete(reject);
    emitter.off(event, onEvent);
    emitter.off("error", reject);
    signal?.removeEventListener("abort", onAbort);
  }
}
