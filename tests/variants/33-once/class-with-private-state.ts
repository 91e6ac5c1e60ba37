// Style: a class with private fields, whose methods are the listeners, and which handles the abort itself.
import type { EventEmitter } from "node:events";

class Listening {
  readonly promise: Promise<unknown[]>;
  readonly #emitter: EventEmitter;
  readonly #event: string;
  readonly #signal: AbortSignal | undefined;
  #resolve!: (args: unknown[]) => void;
  #reject!: (reason: unknown) => void;

  constructor(emitter: EventEmitter, event: string, signal: AbortSignal | undefined) {
    this.#emitter = emitter;
    this.#event = event;
    this.#signal = signal;
    this.promise = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  begin(): this {
    this.#emitter.on(this.#event, this.#onEvent);
    this.#emitter.on("error", this.#onError);
    this.#signal?.addEventListener("abort", this);
    return this;
  }

  handleEvent(): void {
    this.#end();
    this.#reject(this.#signal?.reason);
  }

  readonly #onEvent = (...args: unknown[]): void => {
    this.#end();
    this.#resolve(args);
  };

  readonly #onError = (...args: unknown[]): void => {
    this.#end();
    if (this.#event === "error") this.#resolve(args);
    else this.#reject(args[0]);
  };

  #end(): void {
    this.#emitter.off(this.#event, this.#onEvent);
    this.#emitter.off("error", this.#onError);
    this.#signal?.removeEventListener("abort", this);
  }
}

export function once(
  emitter: EventEmitter,
  event: string,
  options: { signal?: AbortSignal } = {},
): Promise<unknown[]> {
  const { signal } = options;
  if (signal?.aborted) return Promise.reject(signal.reason);
  return new Listening(emitter, event, signal).begin().promise;
}
