// Style: .then chains; the sink is destroyed with the source's error, and its own error event is awaited.
import type { Writable } from "node:stream";

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const listeners = new Map<string, (...args: never[]) => void>();
  const ended = new Promise<void>((resolve, reject) => {
    listeners.set("finish", resolve);
    listeners.set("error", reject);
    listeners.set("close", () => reject(new Error("closed before the end")));
  });
  for (const [event, listener] of listeners) sink.addListener(event, listener as () => void);

  let sourceFailure: { readonly error: unknown } | null = null;
  let isOver = false;
  const next = (): Promise<void> =>
    iterator.next().then((result) => {
      if (isOver) return;
      if (result.done) {
        sink.end();
        return;
      }
      if (sink.write(result.value)) return next();
      return new Promise<void>((resolve) => {
        listeners.set("drain", resolve);
        sink.once("drain", resolve);
      }).then(() => {
        listeners.delete("drain");
        return next();
      });
    });
  next().catch((error: unknown) => {
    if (isOver) return;
    sourceFailure = { error };
    sink.destroy(error as Error);
  });

  return ended
    .catch((error: unknown) => {
      isOver = true;
      if (sourceFailure) throw sourceFailure.error;
      const closing = iterator.return ? iterator.return() : Promise.resolve();
      const fail = (): never => {
        throw error;
      };
      return closing.then(fail, fail);
    })
    .finally(() => {
      isOver = true;
      for (const [event, listener] of listeners) sink.removeListener(event, listener as () => void);
    });
}
