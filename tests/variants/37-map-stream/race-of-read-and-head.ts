// Style: one generator that waits for the read in flight or for the head of the queue, and rests between.
type Settled<R> = { readonly value: R } | { readonly error: unknown };

export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const queue: { outcome?: Settled<R>; readonly done: Promise<void> }[] = [];
  let reading: Promise<void> | undefined;
  let last: Settled<void> | undefined;

  function enqueue(mapping: Promise<R>): void {
    const entry: { outcome?: Settled<R>; done: Promise<void> } = { done: Promise.resolve() };
    entry.done = mapping.then(
      (value) => void (entry.outcome = { value }),
      (error: unknown) => void (entry.outcome = { error }),
    );
    queue.push(entry);
  }

  let stopped = false;
  async function read(): Promise<void> {
    try {
      const result = await iterator.next();
      if (result.done) last = { value: undefined };
      else if (!stopped) enqueue(mapper(result.value));
    } catch (error) {
      last = { error };
    } finally {
      reading = undefined;
    }
  }

  try {
    for (;;) {
      if (!reading && !last && queue.length < limit) reading = read();
      const head = queue[0];
      if (head?.outcome) {
        if ("error" in head.outcome) throw head.outcome.error;
        queue.shift();
        yield head.outcome.value;
      } else if (!head && last) {
        if ("error" in last) throw last.error;
        return;
      } else {
        await Promise.race([head?.done, reading].filter((one) => one !== undefined));
      }
    }
  } finally {
    stopped = true;
    if (!last) await iterator.return?.();
  }
}
