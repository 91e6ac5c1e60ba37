// Style: a DisposableStack takes the listeners off; the abort is heard by addAbortListener.
import { addAbortListener, type EventEmitter } from "node:events";

function listen(
  emitter: EventEmitter,
  event: string,
  listener: (...args: unknown[]) => void,
): Disposable {
  emitter.on(event, listener);
  return { [Symbol.dispose]: () => void emitter.off(event, listener) };
}

export async function once(
  emitter: EventEmitter,
  event: string,
  { signal }: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  signal?.throwIfAborted();
  const news = Promise.withResolvers<unknown[]>();
  using listeners = new DisposableStack();
  listeners.use(listen(emitter, event, (...args) => news.resolve(args)));
  if (event !== "error") listeners.use(listen(emitter, "error", news.reject));
  if (signal) listeners.use(addAbortListener(signal, () => news.reject(signal.reason)));
  return await news.promise;
}
