// Style: as it-merge does it: every source is piped into one pushable, which takes a value at a time.
class Pushable<T> {
  readonly #values: { value: T; handed: () => void }[] = [];
  readonly #abort = new AbortController();
  #error: { reason: unknown } | undefined;
  #ended = false;
  #wake: (() => void) | null = null;

  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Resolves when the reader has taken the value. */
  push(value: T): Promise<void> {
    return new Promise((handed) => {
      this.#values.push({ value, handed });
      this.#wake?.();
    });
  }

  end(error?: { reason: unknown }): void {
    this.#error ??= error;
    this.#ended = true;
    this.#wake?.();
  }

  async *read(): AsyncGenerator<T, void> {
    try {
      for (;;) {
        const first = this.#values.shift();
        if (first) {
          yield first.value;
          first.handed();
        } else if (this.#ended) {
          if (this.#error) throw this.#error.reason;
          return;
        } else {
          await new Promise<void>((resolve) => (this.#wake = resolve));
        }
      }
    } finally {
      this.#abort.abort();
    }
  }
}

async function pipe<T>(source: AsyncIterable<T>, output: Pushable<T>): Promise<void> {
  const iterator = source[Symbol.asyncIterator]();
  const close = (): void => void iterator.return?.().catch(() => {});
  output.signal.addEventListener("abort", close, { once: true });
  try {
    for (;;) {
      const { done, value } = await iterator.next();
      if (done || output.signal.aborted) break;
      await output.push(value);
    }
  } finally {
    output.signal.removeEventListener("abort", close);
  }
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const output = new Pushable<T>();
  Promise.all(sources.map((source) => pipe(source, output))).then(
    () => output.end(),
    (reason: unknown) => output.end({ reason }),
  );
  yield* output.read();
}
