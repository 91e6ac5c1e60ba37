// Keeps reading into a queue of its own while the sink is full.
// caught by: reads no further until a full sink drains
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise: end, resolve, reject } = Promise.withResolvers<void>();
  let isOver = false;
  const queue: unknown[] = [];
  let hasEnded = false;
  const flush = (): void => {
    while (queue.length > 0 && !sink.writableNeedDrain) sink.write(queue.shift());
    if (queue.length > 0) sink.once("drain", onDrain);
    else if (hasEnded) sink.end();
  };
  const copy = async (): Promise<void> => {
    try {
      for (;;) {
        const { value, done } = await iterator.next();
        if (isOver) return;
        if (done) break;
        queue.push(value);
        sink.off("drain", onDrain);
        flush();
      }
      hasEnded = true;
      sink.off("drain", onDrain);
      flush();
    } catch (error) {
      reject(error);
    }
  };
  const onDrain = (): void => flush();
  const onClose = (): void => reject(new Error("the sink was closed before it had finished"));
  sink.on("finish", resolve).on("error", reject).on("close", onClose);
  void copy();
  try {
    await end;
  } catch (error) {
    sink.destroy();
    Promise.try(() => iterator.return?.()).catch(() => {});
    throw error;
  } finally {
    isOver = true;
    sink.off("finish", resolve).off("error", reject).off("close", onClose).off("drain", onDrain);
  }
}
