// Style: every source is a little state machine, with an enum, which needs a compiler.
enum State {
  Idle,
  Asked,
  Full,
  Failed,
  Ended,
}

class Inlet<T> {
  state = State.Idle;
  since = 0;
  value: T | undefined;
  error: unknown;
  private readonly iterator: AsyncIterator<T>;

  constructor(
    source: AsyncIterable<T>,
    private readonly notify: () => number,
  ) {
    this.iterator = source[Symbol.asyncIterator]();
  }

  async ask(): Promise<void> {
    this.state = State.Asked;
    try {
      const result = await this.iterator.next();
      this.state = result.done ? State.Ended : State.Full;
      this.value = result.value as T;
    } catch (error) {
      this.state = State.Failed;
      this.error = error;
    }
    this.since = this.notify();
  }

  take(): T {
    this.state = State.Idle;
    return this.value as T;
  }

  async close(): Promise<void> {
    if (this.state < State.Failed) await this.iterator.return?.();
  }
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  let events = 0;
  let wake = (): void => {};
  const notify = (): number => {
    wake();
    return events++;
  };
  const inlets = sources.map((source) => new Inlet(source, notify));
  try {
    while (inlets.some(({ state }) => state !== State.Ended)) {
      for (const inlet of inlets) if (inlet.state === State.Idle) void inlet.ask();
      const failed = inlets.find(({ state }) => state === State.Failed);
      if (failed) throw failed.error;
      const full = inlets.filter(({ state }) => state === State.Full);
      const [oldest] = full.sort((a, b) => a.since - b.since);
      if (oldest) yield oldest.take();
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    await Promise.all(inlets.map((inlet) => inlet.close()));
  }
}
