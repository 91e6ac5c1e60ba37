// Style: as the package p-limit with a concurrency of one: a queue of functions, started a microtask later.
function pLimit(concurrency: number) {
  const queue: { run: () => void }[] = [];
  let activeCount = 0;

  const resumeNext = (): void => {
    if (activeCount < concurrency && queue.length > 0) {
      activeCount++;
      queue.shift()!.run();
    }
  };

  const next = (): void => {
    activeCount--;
    resumeNext();
  };

  const run = async <T>(
    function_: () => Promise<T>,
    resolve: (result: Promise<T>) => void,
  ): Promise<void> => {
    const result = (async () => function_())();
    resolve(result);
    try {
      await result;
    } catch {}
    next();
  };

  const enqueue = <T>(function_: () => Promise<T>, resolve: (result: Promise<T>) => void): void => {
    void new Promise<void>((internalResolve) => {
      queue.push({ run: internalResolve });
    }).then(() => run(function_, resolve));
    if (activeCount < concurrency) resumeNext();
  };

  return <T>(function_: () => Promise<T>): Promise<T> =>
    new Promise<T>((resolve) => {
      enqueue(function_, resolve);
    });
}

export class Mutex {
  readonly runExclusive = pLimit(1);
}
