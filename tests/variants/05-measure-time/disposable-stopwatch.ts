// Style: a library author's stopwatch class, which stops itself at the end of a block.
class Stopwatch implements Disposable {
  readonly #start = performance.now();
  #stopped: number | undefined;

  get elapsed(): number {
    return (this.#stopped ?? performance.now()) - this.#start;
  }

  [Symbol.dispose](): void {
    this.#stopped = performance.now();
  }
}

async function untilAllEnded(works: Iterable<() => Promise<unknown>>): Promise<void> {
  await Promise.all(Array.from(works, (work) => work()));
}

export async function measureTime(n: number, wait: () => Promise<number>): Promise<number> {
  const stopwatch = new Stopwatch();
  {
    using _running = stopwatch;
    await untilAllEnded(Array.from({ length: n }, () => wait));
  }
  return stopwatch.elapsed / n;
}
