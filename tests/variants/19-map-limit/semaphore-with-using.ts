// Style: a class with private fields, and permits that are held with `using`.
class Semaphore {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(permits: number) {
    if (permits < 1 || (permits % 1 !== 0 && permits !== Infinity)) {
      throw new RangeError(`bad number of permits: ${permits}`);
    }
    this.#free = permits;
  }

  async acquire(): Promise<Disposable> {
    if (this.#free > 0) this.#free--;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    return { [Symbol.dispose]: () => this.#release() };
  }

  #release(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free++;
    else next();
  }
}

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const semaphore = new Semaphore(limit);
  const { signal, abort } = signalOf(new AbortController());
  const calls = items.map(async (item, index) => {
    using _permit = await semaphore.acquire();
    signal.throwIfAborted();
    return await mapper(item, index).catch(abort);
  });
  return Promise.all(calls);
}

function signalOf(controller: AbortController) {
  const abort = (reason: unknown): never => {
    controller.abort();
    throw reason;
  };
  return { signal: controller.signal, abort };
}
