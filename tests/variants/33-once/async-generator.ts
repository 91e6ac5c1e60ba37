// Style: an async generator listens for as long as somebody is in its loop, and is left with the first news.
import type { EventEmitter } from "node:events";

async function* newsOf(
  emitter: EventEmitter,
  event: string,
  signal: AbortSignal | undefined,
): AsyncGenerator<() => unknown[], void> {
  const first = Promise.withResolvers<() => unknown[]>();
  const succeed = (...args: unknown[]): void => first.resolve(() => args);
  const fail = (reason: unknown): void =>
    first.resolve(() => {
      throw reason;
    });
  const abort = (): void => fail(signal?.reason);
  try {
    emitter.on(event, succeed);
    if (event !== "error") emitter.on("error", fail);
    signal?.addEventListener("abort", abort);
    if (signal?.aborted) abort();
    yield await first.promise;
  } finally {
    emitter.off(event, succeed);
    emitter.off("error", fail);
    signal?.removeEventListener("abort", abort);
  }
}

export async function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  for await (const unwrap of newsOf(emitter, event, options.signal)) return unwrap();
  throw new Error("there is always some news");
}
