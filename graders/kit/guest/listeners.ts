/** Takes notice of the listeners on something, however they come there and go. */
import type { EventEmitter } from "node:events";

type Hook = (size: number, event: string, listener: unknown, ...more: unknown[]) => void;

/** The methods of `EventTarget` in lib/internal/event_target.js that Node calls when it has done so. */
const [ADDED, REMOVED] = ["kNewListener", "kRemoveListener"].map((name) => {
  const symbols = Object.getOwnPropertySymbols(EventTarget.prototype);
  return symbols.find(({ description }) => description === name) as symbol;
}) as [symbol, symbol];

/**
 * Watches a signal, by Node's own hooks for that.
 *
 * @param onAdded Is told of each listener, and gives what is to be done when it is gone.
 */
export function watchSignal(signal: AbortSignal, onAdded: (event: string) => () => void): void {
  const attached: { readonly listener: unknown; readonly onGone: () => void }[] = [];
  after(signal, ADDED, (_size, event, listener) => {
    attached.push({ listener, onGone: onAdded(event) });
  });
  after(signal, REMOVED, (_size, _event, listener) => {
    // Of `onabort` Node adds a wrapper and removes what it wraps: not found, which is the last one.
    const index = attached.findLastIndex((one) => one.listener === listener);
    attached.splice(index, 1)[0]?.onGone();
  });
}

/** Does something after what an object does anyway. */
function after(target: object, key: symbol, also: Hook): void {
  const hook = (target as Record<symbol, Hook>)[key] as Hook;
  Object.defineProperty(target, key, {
    value(this: unknown, ...args: Parameters<Hook>): void {
      Reflect.apply(hook, this, args);
      also(...args);
    },
  });
}

/** The methods of an emitter by which listeners come and go; the others call these. */
const CHANGING = [
  ...["on", "addListener", "prependListener", "off", "removeListener", "removeAllListeners"],
] as const;

/**
 * Watches an emitter.
 *
 * @param onAdded Is told of each listener, and gives what is to be done when it is gone, if anything.
 */
export function watchEmitter(
  emitter: EventEmitter,
  onAdded: (event: string, listener: object) => (() => void) | undefined,
): void {
  let attached: { event: string | symbol; listener: unknown; onGone: (() => void) | undefined }[] =
    [];
  const look = (): void => {
    const before = attached;
    attached = emitter.eventNames().flatMap((event) => {
      return emitter.rawListeners(event).map((listener) => {
        const known = before.findIndex((one) => one.event === event && one.listener === listener);
        const [found] = known === -1 ? [] : before.splice(known, 1);
        return found ?? { event, listener, onGone: onAdded(String(event), listener) };
      });
    });
    for (const { onGone } of before) onGone?.();
  };
  for (const key of CHANGING) {
    const method = Reflect.get(emitter, key) as (...args: unknown[]) => unknown;
    Object.defineProperty(emitter, key, {
      configurable: true,
      writable: true,
      value(this: unknown, ...args: unknown[]): unknown {
        const result = Reflect.apply(method, this, args);
        look();
        return result;
      },
    });
  }
}
