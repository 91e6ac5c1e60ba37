/** Takes notice of the listeners on a signal, however they come there and go: by Node's own hooks for that. */

type Hook = (size: number, event: string, listener: unknown, ...more: unknown[]) => void;

/** The methods of `EventTarget` in lib/internal/event_target.js that Node calls when it has done so. */
const [ADDED, REMOVED] = ["kNewListener", "kRemoveListener"].map((name) => {
  const symbols = Object.getOwnPropertySymbols(EventTarget.prototype);
  return symbols.find(({ description }) => description === name) as symbol;
}) as [symbol, symbol];

/** @param onAdded Is told of each listener, and gives what is to be done when it is gone. */
export function watchListeners(signal: AbortSignal, onAdded: (event: string) => () => void): void {
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
