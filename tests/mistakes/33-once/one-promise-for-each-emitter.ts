// While an emitter is waited for, whoever asks gets the same promise, whatever the event.
// caught by: resolves to the arguments of the next event
import type { EventEmitter } from "node:events";

const waiting = new Map<EventEmitter, Promise<unknown[]>>();

async function wait(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal },
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<unknown[]>();
  const onEvent = (...args: unknown[]): void => resolve(args);
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

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  if (options.signal || event === "error") return wait(emitter, event, options);
  const promise =
    waiting.get(emitter) ?? wait(emitter, event, options).finally(() => waiting.delete(emitter));
  waiting.set(emitter, promise);
  return promise;
}
