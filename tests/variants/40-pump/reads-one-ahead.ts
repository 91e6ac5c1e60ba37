// Style: asks for the next value before it writes the one it has, but never after a full write.
import type { Writable } from "node:stream";

export async function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let wake = (): void => {};
  let isOver = false;
  const onClose = (): void => reject(new Error("closed"));
  const onDrain = (): void => wake();
  const handlers = { finish: resolve, error: reject, close: onClose, drain: onDrain };
  for (const [event, handler] of Object.entries(handlers)) sink.on(event, handler);
  (async () => {
    let ahead = iterator.next();
    for (;;) {
      const { done, value } = await ahead;
      if (isOver) return;
      if (done) break;
      const drained = new Promise<void>((go) => (wake = go));
      ahead = iterator.next();
      ahead.catch(() => {});
      if (!sink.write(value)) await drained;
      if (isOver) return;
    }
    sink.end();
  })().catch(reject);
  try {
    await promise;
  } catch (error) {
    sink.destroy();
    iterator.return?.().catch(() => {});
    throw error;
  } finally {
    isOver = true;
    for (const [event, handler] of Object.entries(handlers)) sink.off(event, handler);
  }
}
