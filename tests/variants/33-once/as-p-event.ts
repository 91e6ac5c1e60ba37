// Style: as the package p-event: a list of resolving and one of rejecting events, and a promise to cancel.
import type { EventEmitter } from "node:events";

interface Options {
  readonly resolutionEvents: readonly string[];
  readonly rejectionEvents: readonly string[];
  readonly signal: AbortSignal | undefined;
}

type CancelablePromise<T> = Promise<T> & { cancel(): void };

function pEvent(
  emitter: EventEmitter,
  { resolutionEvents, rejectionEvents, signal }: Options,
): CancelablePromise<unknown[]> {
  let cancel = (): void => {};
  const promise = new Promise<unknown[]>((resolve, reject) => {
    signal?.throwIfAborted();
    const onItem = (...items: unknown[]): void => {
      cancel();
      resolve(items);
    };
    const onReject = (...[reason]: unknown[]): void => {
      cancel();
      reject(reason);
    };
    const onAbort = (): void => onReject(signal?.reason);
    cancel = () => {
      for (const event of resolutionEvents) emitter.off(event, onItem);
      for (const event of rejectionEvents) emitter.off(event, onReject);
      signal?.removeEventListener("abort", onAbort);
    };
    for (const event of rejectionEvents) emitter.on(event, onReject);
    for (const event of resolutionEvents) emitter.on(event, onItem);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
  return Object.assign(promise, { cancel });
}

export const once = (
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> =>
  pEvent(emitter, {
    resolutionEvents: [event],
    rejectionEvents: ["error"].filter((name) => name !== event),
    signal: options.signal,
  });
