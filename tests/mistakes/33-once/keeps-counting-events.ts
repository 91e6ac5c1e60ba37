// Goes on to count the events.
// caught by: takes off its own listeners and no others
import type { EventEmitter } from "node:events";

let count = 0;

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
  emitter.on(event, () => count++);
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
