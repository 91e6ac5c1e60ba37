// Looks at the signal only when the event comes.
// caught by: rejects when the signal aborts
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const onEvent = (...args: unknown[]): void =>
    signal?.aborted ? reject(signal.reason) : resolve(args);
  emitter.on(event, onEvent);
  if (event !== "error") emitter.on("error", reject);
  try {
    return await promise;
  } finally {
    emitter.off(event, onEvent);
    emitter.off("error", reject);
  }
}
