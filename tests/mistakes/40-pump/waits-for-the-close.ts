// Waits for close, which not every sink emits.
// caught by: resolves when the sink has finished
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
  const onClose = (): void => (sink.writableFinished ? resolve() : reject(new Error("closed")));
  sink.on("error", reject).on("close", onClose);
  void copy();
  try {
    await end;
  } catch (error) {
    sink.destroy();
    Promise.try(() => iterator.return?.()).catch(() => {});
    throw error;
  } finally {
    isOver = true;
    sink.off("error", reject).off("close", onClose).off("drain", onDrain);
  }
}
