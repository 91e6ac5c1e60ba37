// Notices that the sink has failed only when the source gives its next value.
// caught by: rejects when the sink fails, and closes the source
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const { promise: failure, reject } = Promise.withResolvers<never>();
  failure.catch(() => {});
  const onClose = (): void => reject(new Error("the sink was closed before it had finished"));
  sink.on("error", reject).on("close", onClose);
  const until = async (event: string): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    sink.once(event, resolve);
    await Promise.race([promise, failure]).finally(() => sink.off(event, resolve));
  };
  let isSourceToBlame = true;
  try {
    for await (const value of source) {
      isSourceToBlame = false;
      if (sink.destroyed) await failure;
      if (!sink.write(value)) await until("drain");
      isSourceToBlame = true;
    }
    isSourceToBlame = false;
    sink.end();
    await until("finish");
  } catch (error) {
    sink.off("close", onClose);
    if (isSourceToBlame) sink.destroy();
    throw error;
  } finally {
    sink.off("error", reject).off("close", onClose);
  }
}
