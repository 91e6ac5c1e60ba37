// Leaves the closing to for await loops, which can't leave while they wait for a value.
// caught by: closes the sources when the consumer stops
export async function* merge<T>(...sources: AsyncIterable<T>[]): AsyncGenerator<T, void> {
  const items: { readonly value: T; readonly taken: () => void }[] = [];
  let ring = (): void => {};
  let running = sources.length;
  let isOver = false;
  let failure: { readonly error: unknown } | undefined;
  const pump = async (source: AsyncIterable<T>): Promise<void> => {
    try {
      for await (const value of source) {
        if (isOver) break;
        await new Promise<void>((taken) => {
          items.push({ value, taken });
          ring();
        });
        if (isOver) break;
      }
    } catch (error) {
      failure ??= { error };
    }
    running--;
    ring();
  };
  for (const source of sources) void pump(source);
  try {
    while (running > 0) {
      if (failure !== undefined) throw failure.error;
      const item = items.shift();
      if (item === undefined) {
        await new Promise<void>((resolve) => (ring = resolve));
      } else {
        yield item.value;
        item.taken();
      }
    }
    if (failure !== undefined) throw failure.error;
  } finally {
    isOver = true;
    for (const { taken } of items) taken();
  }
}
