// Style: no drain at all: each write is awaited by its callback, and so is the end.
import type { Writable } from "node:stream";

type Callback = (error?: Error | null) => void;

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const failed = Promise.withResolvers<never>();
  failed.promise.catch(() => {});
  const onError = (error: unknown): void => failed.reject(error);
  const onClose = (): void => failed.reject(new Error("the sink is closed"));
  sink.prependListener("error", onError);
  sink.prependListener("close", onClose);
  const called = (start: (callback: Callback) => void): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    start((error) => {
      if (!error) resolve();
    });
    return Promise.race([promise, failed.promise]);
  };
  const iterator = source[Symbol.asyncIterator]();
  const read = async (): Promise<IteratorResult<unknown>> => {
    try {
      return await iterator.next();
    } catch (error) {
      sink.off("close", onClose);
      sink.destroy();
      throw error;
    }
  };
  try {
    let result = await Promise.race([read(), failed.promise]);
    while (!result.done) {
      const { value } = result;
      await called((callback) => void sink.write(value, callback));
      result = await Promise.race([read(), failed.promise]);
    }
    await called((callback) => void sink.end(callback));
  } catch (error) {
    void Promise.resolve(iterator.return?.()).catch(() => {});
    throw error;
  } finally {
    sink.removeListener("error", onError);
    sink.removeListener("close", onClose);
  }
}
