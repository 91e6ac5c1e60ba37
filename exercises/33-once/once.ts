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
  // TODO: if the signal is aborted already, reject with its reason and do nothing else
  // TODO: listen for the event, for an error and for an abort
  // TODO: whichever comes first decides how the promise settles
  // TODO: whichever it was, take all the listeners off again
  throw new Error("TODO: once");
}
