import type { Writable } from "node:stream";

/**
 * Writes every value of `source` to `sink`, in order, ends the sink, and resolves when it has finished.
 *
 * After a `write` that returned `false` it reads no further until the sink's `drain`. When the sink
 * fails, rejects with its error, the very same value, and closes the source. When the source fails,
 * destroys the sink and rejects with the source's error. A sink that is closed before it has finished
 * makes it reject, too. Leaves no listener on the sink.
 */
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
  // What is awaited is the end of the sink, never the source: a source that hangs holds up nobody.
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
