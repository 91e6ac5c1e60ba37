// Style: each read becomes a promise that never rejects and starts the timer itself; the loop races it with the time.
class Timer implements Disposable {
  #handle: NodeJS.Timeout | undefined;
  #over = Promise.withResolvers<"over">();
  isOver = false;

  get over(): Promise<"over"> {
    return this.#over.promise;
  }

  start(ms: number): void {
    this.#handle = setTimeout(() => {
      this.isOver = true;
      this.#over.resolve("over");
    }, ms);
  }

  reset(): void {
    clearTimeout(this.#handle);
    this.isOver = false;
    this.#over = Promise.withResolvers();
  }

  [Symbol.dispose](): void {
    clearTimeout(this.#handle);
  }
}

export async function* chunk<T>(
  source: AsyncIterable<T>,
  size: number,
  wait: number,
): AsyncGenerator<T[], void> {
  using timer = new Timer();
  await using closing = new AsyncDisposableStack();
  const iterator = source[Symbol.asyncIterator]();
  let isOpen = true;
  closing.defer(() => {
    if (isOpen) iterator.return?.().catch(() => {});
    isOpen = false;
  });
  let values: T[] = [];
  const read = async (): Promise<"more" | (() => void)> => {
    try {
      const { done, value } = await iterator.next();
      if (done) return () => {};
      if (isOpen && values.length === 0) timer.start(wait);
      values.push(value);
      return "more";
    } catch (error) {
      return () => {
        throw error;
      };
    }
  };
  let reading = read();
  while (true) {
    const news = await Promise.race([reading, timer.over]);
    if (typeof news === "function") {
      isOpen = false;
      timer.reset();
      if (values.length > 0) yield values;
      return news();
    }
    if (values.length >= size || timer.isOver) {
      timer.reset();
      const cut = values;
      values = [];
      yield cut;
    }
    if (news === "more") reading = read();
  }
}
