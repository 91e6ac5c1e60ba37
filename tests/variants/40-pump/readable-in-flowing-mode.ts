// Style: a Readable that reads from the source and holds nothing, paused while the sink is full.
import { Readable, type Writable } from "node:stream";

class FromSource extends Readable {
  readonly #iterator: AsyncIterator<unknown>;

  constructor(source: AsyncIterable<unknown>) {
    super({ objectMode: true, highWaterMark: 0 });
    this.#iterator = source[Symbol.asyncIterator]();
  }

  override _read(): void {
    this.#iterator.next().then(
      ({ done, value }) => void (this.destroyed || this.push(done ? null : { value })),
      (reason: unknown) => void this.emit("failure", reason),
    );
  }

  close(): void {
    this.destroy();
    this.#iterator.return?.().catch(() => {});
  }
}

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  return new Promise((resolve, reject) => {
    const readable = new FromSource(source);
    const leave = (): void => {
      readable.off("data", onData).off("end", onEnd).off("failure", onFailure);
      sink
        .off("drain", onDrain)
        .off("finish", onFinish)
        .off("error", onError)
        .off("close", onClose);
    };
    const onData = ({ value }: { value: unknown }): void => {
      if (!sink.write(value)) readable.pause();
    };
    const onDrain = (): void => void readable.resume();
    const onEnd = (): void => void sink.end();
    const onFinish = (): void => {
      leave();
      resolve();
    };
    const onError = (error: unknown): void => {
      leave();
      readable.close();
      reject(error);
    };
    const onClose = (): void => onError(new Error("closed"));
    const onFailure = (reason: unknown): void => {
      leave();
      readable.destroy();
      sink.destroy();
      reject(reason);
    };
    readable.on("end", onEnd).on("failure", onFailure);
    sink.on("drain", onDrain).on("finish", onFinish).on("error", onError).on("close", onClose);
    readable.on("data", onData);
  });
}
