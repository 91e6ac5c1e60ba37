// Uses the on of node:events, and takes the first of its events.
// caught by: resolves to the arguments of the next event
import { on } from "node:events";
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  signal?.throwIfAborted();
  try {
    for await (const args of on(emitter, event, options)) return args as unknown[];
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
  return [];
}
