// Style: straight on, with a race against the failure of the sink wherever something is awaited.
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const failure = Promise.withResolvers<never>();
  let hasSinkFailed = false;
  const onError = (error: unknown): void => {
    hasSinkFailed = true;
    failure.reject(error);
  };
  const onClose = (): void => onError(new Error("closed too early"));
  sink.on("error", onError);
  sink.on("close", onClose);
  const emitted = async (event: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    sink.once(event, resolve);
    try {
      await Promise.race([promise, failure.promise]);
    } finally {
      sink.off(event, resolve);
    }
  };
  const iterator = source[Symbol.asyncIterator]();
  let isReading = false;
  try {
    for (;;) {
      isReading = true;
      const { done, value } = await Promise.race([iterator.next(), failure.promise]);
      isReading = false;
      if (done) break;
      if (!sink.write(value)) await emitted("drain");
    }
    sink.end();
    await emitted("finish");
  } catch (error) {
    if (isReading && !hasSinkFailed) sink.destroy();
    else await iterator.return?.().catch(() => {});
    throw error;
  } finally {
    sink.off("error", onError);
    sink.off("close", onClose);
  }
}
