// Style: small observables in the manner of rxjs: fromEvent, merge, and the first one that comes.
import type { EventEmitter } from "node:events";

type Notice =
  | { readonly kind: "next"; readonly args: unknown[] }
  | { readonly kind: "error"; readonly error: unknown };
type Unsubscribe = () => void;
type Observable = (observer: (notice: Notice) => void) => Unsubscribe;

const fromEvent =
  (emitter: EventEmitter, event: string, toNotice: (args: unknown[]) => Notice): Observable =>
  (observer) => {
    const handler = (...args: unknown[]): void => observer(toNotice(args));
    emitter.addListener(event, handler);
    return () => emitter.removeListener(event, handler);
  };

const fromAbort =
  (signal: AbortSignal): Observable =>
  (observer) => {
    const handler = (): void => observer({ kind: "error", error: signal.reason });
    if (signal.aborted) handler();
    else signal.addEventListener("abort", handler);
    return () => signal.removeEventListener("abort", handler);
  };

const merge =
  (sources: readonly Observable[]): Observable =>
  (observer) => {
    const subscriptions = sources.map((source) => source(observer));
    return () => subscriptions.forEach((unsubscribe) => unsubscribe());
  };

function firstValueFrom(source: Observable): Promise<unknown[]> {
  let unsubscribe: Unsubscribe | undefined;
  const value = new Promise<unknown[]>((resolve, reject) => {
    unsubscribe = source((notice) => {
      if (notice.kind === "next") resolve(notice.args);
      else reject(notice.error);
    });
  });
  return value.finally(() => unsubscribe?.());
}

export function once(
  emitter: EventEmitter,
  event: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const sources = signal ? [fromAbort(signal)] : [];
  sources.push(fromEvent(emitter, event, (args) => ({ kind: "next", args })));
  if (event !== "error") {
    sources.push(fromEvent(emitter, "error", ([error]) => ({ kind: "error", error })));
  }
  return firstValueFrom(merge(sources));
}
