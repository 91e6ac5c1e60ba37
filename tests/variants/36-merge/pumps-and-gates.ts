// Style: a pump for each source, which stands at a gate until its value has been taken.
interface Item<T> {
  readonly value: T;
  readonly taken: () => void;
}

export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const items: Item<T>[] = [];
  const errors: { readonly error: unknown }[] = [];
  let ring = (): void => {};
  let running = sources.length;
  let stopped = false;

  const pump = async (iterator: AsyncIterator<T>): Promise<void> => {
    try {
      while (!stopped) {
        const result = await iterator.next();
        if (result.done) break;
        const gate = Promise.withResolvers<void>();
        items.push({ value: result.value, taken: gate.resolve });
        ring();
        await gate.promise;
      }
    } catch (error) {
      errors.push({ error });
    }
    running--;
    ring();
  };

  const iterators = sources.map((source) => source[Symbol.asyncIterator]());
  try {
    for (const iterator of iterators) void pump(iterator);
    while (running > 0 || items.length > 0 || errors.length > 0) {
      const [failure] = errors;
      if (failure !== undefined) throw failure.error;
      const item = items.shift();
      if (item === undefined) {
        await new Promise<void>((resolve) => (ring = resolve));
      } else {
        yield item.value;
        item.taken();
      }
    }
  } finally {
    stopped = true;
    for (const iterator of iterators) iterator.return?.().catch(() => {});
  }
}
