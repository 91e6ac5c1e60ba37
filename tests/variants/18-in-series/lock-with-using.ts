// Style: all works are asked to run at once, and a lock that is held with `using` lets one in.
class Lock {
  #last: Promise<void> = Promise.resolve();

  async acquire(): Promise<Disposable> {
    const before = this.#last;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#last = promise;
    await before;
    return { [Symbol.dispose]: resolve };
  }
}

export function inSeries<T>(works: readonly (() => Promise<T>)[]): Promise<T[]> {
  const lock = new Lock();
  const stop = new AbortController();
  const runOne = async (work: () => Promise<T>): Promise<T> => {
    using _held = await lock.acquire();
    stop.signal.throwIfAborted();
    try {
      return await work();
    } catch (error) {
      stop.abort();
      throw error;
    }
  };
  return Promise.all(works.map(runOne));
}
