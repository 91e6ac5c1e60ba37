// Leaves the closing to a for await loop, which can't leave while it waits for a value.
// caught by: closes the source when the consumer stops
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const held: Promise<IteratorResult<R, void>>[] = [];
  let [isOver, ring, room] = [false, (): void => {}, (): void => {}];
  const put = (result: Promise<IteratorResult<R, void>>): void => {
    result.catch(() => {});
    held.push(result);
    ring();
  };
  const pump = async (): Promise<void> => {
    try {
      for await (const value of source) {
        if (isOver) return;
        put(mapper(value).then((result) => ({ done: false, value: result })));
        while (held.length >= limit && !isOver) {
          await new Promise<void>((resolve) => (room = resolve));
        }
        if (isOver) return;
      }
      put(Promise.resolve({ done: true, value: undefined }));
    } catch (error) {
      put(Promise.reject(error));
    }
  };
  void pump();
  try {
    while (true) {
      while (held.length === 0) await new Promise<void>((resolve) => (ring = resolve));
      const result = await held[0];
      if (result?.done !== false) return;
      void held.shift();
      yield result.value;
      room();
    }
  } finally {
    isOver = true;
    room();
  }
}
