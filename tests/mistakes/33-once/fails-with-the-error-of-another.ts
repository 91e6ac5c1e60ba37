// Keeps all that wait in one set: an error of any emitter is an error of all.
// caught by: rejects when an error is emitted first
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
  const onError = (error: unknown): void => {
    for (const fail of waiting) fail(error);
  };
  const onAbort = (): void => reject(signal?.reason);
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", onError);
  signal?.addEventListener("abort", onAbort);
  waiting.add(reject);
  try {
    return await promise;
  } finally {
    waiting.delete(reject);
    emitter.off(event, onEvent);
    emitter.off("error", onError);
    signal?.removeEventListener("abort", onAbort);
  }
}
