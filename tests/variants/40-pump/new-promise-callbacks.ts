// Style: one hand-made promise, callbacks, and a function that reads the next value.
import type { Writable } from "node:stream";

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const iterator = source[Symbol.asyncIterator]();
    let isDone = false;

    const settle = (how: () => void): void => {
      if (isDone) return;
      isDone = true;
      sink.removeListener("drain", readNext);
      sink.removeListener("finish", onFinish);
      sink.removeListener("error", onError);
      sink.removeListener("close", onClose);
      how();
    };
    const closeSource = (): void => {
      iterator.return?.().then(
        () => {},
        () => {},
      );
    };
    const onFinish = (): void => settle(resolve);
    const onError = (error: unknown): void => {
      settle(() => reject(error));
      closeSource();
    };
    const onClose = (): void => {
      if (!isDone) onError(new Error("premature close"));
    };
    const readNext = (): void => {
      iterator.next().then(
        (result) => {
          if (isDone) return;
          if (result.done) sink.end();
          else if (sink.write(result.value)) readNext();
          else sink.once("drain", readNext);
        },
        (error: unknown) => {
          if (isDone) return;
          settle(() => reject(error));
          sink.destroy();
        },
      );
    };

    sink.on("finish", onFinish);
    sink.on("error", onError);
    sink.on("close", onClose);
    readNext();
  });
}
