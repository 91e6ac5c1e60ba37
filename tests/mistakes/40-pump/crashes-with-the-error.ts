// Takes its listeners off, and then destroys the sink with an error that nobody hears.
// caught by: destroys the sink when the source fails, and rejects
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: end, resolve, reject } = Promise.withResolvers<void>();
  let isOver = false;
  const copy = async (): Promise<void> => {
    try {
      for (;;) {
        const { value, done } = await iterator.next();
        if (isOver) return;
        if (done) return void sink.end();
        if (!sink.write(value)) return void sink.once("drain", onDrain);
      }
    } catch (error) {
      reject(error);
    }
  };
  const onDrain = (): void => void copy();
  const onClose = (): void => reject(new Error("the sink was closed before it had finished"));
  sink.on("finish", resolve).on("error", reject).on("close", onClose);
  void copy();
  try {
    await end;
  } catch (error) {
    sink.off("error", reject);
    sink.destroy(error as Error);
    Promise.try(() => iterator.return?.()).catch(() => {});
    throw error;
  } finally {
    isOver = true;
    sink.off("finish", resolve).off("error", reject).off("close", onClose).off("drain", onDrain);
  }
}
