// Ends the sink in a finally, also when the source has failed.
// caught by: destroys the sink when the source fails, and rejects
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
  } catch (error) {
    sink.off("close", onClose);
    throw error;
  } finally {
    const finished = new Promise((resolve) => sink.once("finish", resolve));
    if (!sink.destroyed) await (sink.end(), finished);
    sink.off("error", reject).off("close", onClose);
  }
}
