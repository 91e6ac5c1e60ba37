// Style: a class that is a state machine, with an enum, which needs a compiler.
enum Reader {
  Idle,
  Busy,
  Done,
  Failed,
}

class Chunks<T> {
  private reader = Reader.Idle;
  private error: unknown;
  private values: T[] = [];
  private deadline = Infinity;
  private timer: NodeJS.Timeout | undefined;
  private change = Promise.withResolvers<void>();

  constructor(
    private readonly iterator: AsyncIterator<T>,
    private readonly size: number,
    private readonly wait: number,
  ) {}

  async *run(): AsyncGenerator<T[], void> {
    try {
      while (true) {
        if (this.isReady()) yield this.cut();
        else if (this.reader === Reader.Done) return;
        else if (this.reader === Reader.Failed) throw this.error;
        else await this.step();
      }
    } finally {
      this.stop();
    }
  }

  private isReady(): boolean {
    if (this.values.length === 0) return false;
    if (this.reader === Reader.Done || this.reader === Reader.Failed) return true;
    return this.values.length >= this.size || performance.now() >= this.deadline;
  }

  private cut(): T[] {
    clearTimeout(this.timer);
    this.deadline = Infinity;
    const { values } = this;
    this.values = [];
    return values;
  }

  private step(): Promise<void> {
    this.change = Promise.withResolvers();
    if (this.reader === Reader.Idle) void this.read();
    return this.change.promise;
  }

  private async read(): Promise<void> {
    this.reader = Reader.Busy;
    try {
      const result = await this.iterator.next();
      if (!this.isBusy()) return;
      if (result.done) {
        this.reader = Reader.Done;
      } else {
        this.reader = Reader.Idle;
        this.add(result.value);
      }
    } catch (error) {
      this.reader = Reader.Failed;
      this.error = error;
    }
    this.change.resolve();
  }

  private isBusy(): boolean {
    return this.reader === Reader.Busy;
  }

  private add(value: T): void {
    if (this.values.push(value) > 1) return;
    this.deadline = performance.now() + this.wait;
    this.timer = setTimeout(() => this.change.resolve(), this.wait);
  }

  private stop(): void {
    clearTimeout(this.timer);
    const isOpen = this.reader === Reader.Idle || this.reader === Reader.Busy;
    this.reader = Reader.Done;
    if (isOpen) this.iterator.return?.().catch(() => {});
  }
}

export function chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  return new Chunks(source[Symbol.asyncIterator](), size, wait).run();
}
