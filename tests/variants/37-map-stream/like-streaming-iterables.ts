// Style: as a library of operators has it: a buffered reader, and a generator of promises in front of it.
function handle<P extends Promise<unknown>>(promise: P): P {
  promise.then(undefined, () => undefined);
  return promise;
}

/** Reads ahead one value at a time and hands out a promise for each, at most `size` of them. */
class Buffered<T> {
  private readonly queue: Promise<IteratorResult<T>>[] = [];
  private reading = false;
  private finished = false;

  constructor(
    private readonly read: () => Promise<{ more: boolean; item: Promise<IteratorResult<T>> }>,
    private readonly size: number,
  ) {}

  fill(): void {
    if (this.reading || this.finished || this.queue.length >= this.size) return;
    this.reading = true;
    const step = this.read();
    this.queue.push(handle(step.then(({ item }) => item)));
    step.then(
      ({ more }) => {
        this.reading = false;
        this.finished ||= !more;
        this.fill();
      },
      () => this.stop(),
    );
  }

  async first(): Promise<IteratorResult<T>> {
    this.fill();
    const result = await this.queue[0]!;
    this.queue.shift();
    return result;
  }

  stop(): void {
    this.finished = true;
  }
}

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  let stopped = false;
  const read = async () => {
    const { done, value } = await iterator.next();
    if (done || stopped) {
      const end: IteratorResult<R> = { done: true, value: undefined };
      return { more: false, item: Promise.resolve(end) };
    }
    const item = mapper(value).then((mapped): IteratorResult<R> => ({
      done: false,
      value: mapped,
    }));
    return { more: true, item: handle(item) };
  };
  const buffer = new Buffered<R>(read, limit);
  try {
    for (let result = await buffer.first(); !result.done; result = await buffer.first()) {
      yield result.value;
    }
  } finally {
    stopped = true;
    buffer.stop();
    await iterator.return?.();
  }
}
