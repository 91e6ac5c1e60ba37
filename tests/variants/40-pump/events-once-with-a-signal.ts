// Style: events.once for each event, called off by a signal that aborts when the sink is closed.
import { once } from "node:events";
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  let failure: { readonly reason: unknown } | undefined;
  const fail = (reason: unknown): void => {
    failure ??= { reason };
    controller.abort();
  };
  const onClose = (): void => {
    if (!sink.writableFinished) fail(new Error("closed"));
  };
  sink.on("error", fail);
  sink.on("close", onClose);
  const aborted = new Promise<void>((resolve) => {
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const wait = async (event: string): Promise<void> => {
    await once(sink, event, { signal }).catch(() => {});
  };
  const iterator = source[Symbol.asyncIterator]();
  try {
    while (!signal.aborted) {
      const next = iterator.next();
      const result = await Promise.race([next, aborted]);
      if (failure || result === undefined) {
        next.catch(() => {});
        break;
      }
      if (result.done) {
        sink.end();
        await wait("finish");
        break;
      }
      if (!sink.write(result.value)) await wait("drain");
    }
  } catch (error) {
    sink.off("close", onClose);
    sink.destroy();
    throw error;
  } finally {
    sink.off("error", fail);
    sink.off("close", onClose);
  }
  if (failure === undefined) return;
  try {
    await iterator.return?.();
  } catch {
    // the failure of the sink was first
  }
  throw failure.reason;
}
