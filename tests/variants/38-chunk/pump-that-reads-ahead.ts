// Style: a pump in the background that reads on until size values are held, and a bell that both sides ring.
class Bell {
  #ring = Promise.withResolvers<void>();

  ring(): void {
    this.#ring.resolve();
    this.#ring = Promise.withResolvers();
  }

  heard(): Promise<void> {
    return this.#ring.promise;
  }
}

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  const iterator = source[Symbol.asyncIterator]();
  const [news, room] = [new Bell(), new Bell()];
  const held: { value: T; due: number }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  let isStopped = false;
  let failure: { error: unknown } | undefined;

  const arm = (): void => {
    clearTimeout(timer);
    const [first] = held;
    if (first === undefined) return;
    const left = first.due - Date.now();
    if (left > 0) timer = setTimeout(() => news.ring(), left);
  };
  const pump = async (): Promise<void> => {
    try {
      while (!isStopped) {
        const { done, value } = await iterator.next();
        if (isStopped) return;
        if (done) break;
        held.push({ value, due: Date.now() + wait });
        if (held.length === 1) arm();
        news.ring();
        while (held.length >= size) await room.heard();
      }
    } catch (error) {
      failure = { error };
    }
    isOver = true;
    news.ring();
  };

  const pumping = pump();
  pumping.catch(() => {});
  try {
    for (;;) {
      const [first] = held;
      if (first && (isOver || held.length >= size || Date.now() >= first.due)) {
        const values = held.splice(0, size).map(({ value }) => value);
        arm();
        room.ring();
        yield values;
      } else if (isOver) {
        if (failure) throw failure.error;
        return;
      } else {
        await news.heard();
      }
    }
  } finally {
    isStopped = true;
    room.ring();
    clearTimeout(timer);
    if (!isOver) void Promise.try(() => iterator.return?.()).catch(() => {});
  }
}
