// Style: a class with private fields, whose methods are the listeners.
import type { Writable } from "node:stream";

type Source = AsyncIterator<unknown, unknown, undefined>;

class Pump {
  readonly #source: Source;
  readonly #sink: Writable;
  readonly #outcome = Promise.withResolvers<void>();
  #phase: "reading" | "draining" | "finishing" | "over" = "reading";

  constructor(source: AsyncIterable<unknown>, sink: Writable) {
    this.#source = source[Symbol.asyncIterator]();
    this.#sink = sink;
  }

  run(): Promise<void> {
    this.#sink
      .on("drain", this.#onDrain)
      .on("finish", this.#onFinish)
      .on("error", this.#onError)
      .on("close", this.#onClose);
    void this.#read();
    return this.#outcome.promise;
  }

  async #read(): Promise<void> {
    try {
      while (this.#phase === "reading") {
        const { done, value } = await this.#source.next();
        if (this.#isOver()) return;
        if (done) {
          this.#phase = "finishing";
          this.#sink.end();
        } else if (!this.#sink.write(value)) {
          this.#phase = "draining";
        }
      }
    } catch (error) {
      if (this.#isOver()) return;
      this.#end();
      this.#sink.destroy();
      this.#outcome.reject(error);
    }
  }

  readonly #onDrain = (): void => {
    if (this.#phase !== "draining") return;
    this.#phase = "reading";
    void this.#read();
  };

  readonly #onFinish = (): void => {
    this.#end();
    this.#outcome.resolve();
  };

  readonly #onError = (error: unknown): void => {
    this.#end();
    const close = async (): Promise<unknown> => this.#source.return?.();
    const fail = (): void => this.#outcome.reject(error);
    close().then(fail, fail);
  };

  readonly #onClose = (): void => this.#onError(new Error("The sink was closed"));

  #isOver(): boolean {
    return this.#phase === "over";
  }

  #end(): void {
    this.#phase = "over";
    this.#sink
      .off("drain", this.#onDrain)
      .off("finish", this.#onFinish)
      .off("error", this.#onError)
      .off("close", this.#onClose);
  }
}

export function pump(source: AsyncIterable<unknown>, sink: Writable): Promise<void> {
  return new Pump(source, sink).run();
}
