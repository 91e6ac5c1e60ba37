// Style: a class that is a state machine, with an enum, which needs a compiler.
enum State {
  Open,
  Ended,
  Full,
}

class Collector<T> {
  readonly values: T[] = [];
  private state = State.Open;

  constructor(
    private readonly iterator: AsyncIterator<T>,
    private readonly limit: number,
  ) {}

  async run(): Promise<T[]> {
    while (this.state === State.Open) this.state = await this.step();
    if (this.state === State.Full) await this.iterator.return?.();
    return this.values;
  }

  private async step(): Promise<State> {
    const { done, value } = (await this.iterator.next()) as { done?: boolean; value: T };
    if (done) return State.Ended;
    return this.values.push(value) === this.limit ? State.Full : State.Open;
  }
}

export async function collect<T>(source: AsyncIterable<T>, limit = Infinity): Promise<T[]> {
  if (limit === 0) return [];
  return new Collector(source[Symbol.asyncIterator](), limit).run();
}
