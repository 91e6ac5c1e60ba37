// Keeps one promise for each emitter and event, and gives it out again later.
// caught by: resolves to the arguments of the next event
import type { EventEmitter } from "node:events";

const known = new WeakMap<EventEmitter, Map<string, Promise<unknown[]>>>();

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
  const events = known.get(emitter) ?? new Map<string, Promise<unknown[]>>();
  known.set(emitter, events);
  const promise = options.signal
    ? wait(emitter, event, options)
    : (events.get(event) ?? wait(emitter, event, options));
  if (!options.signal) events.set(event, promise);
  return promise;
}
