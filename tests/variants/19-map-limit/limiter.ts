// Style: a limiter in the manner of p-limit, whose queue is cleared when a call fails.
interface Limiter {
  <R>(call: () => Promise<R>): Promise<R>;
  clearQueue(): void;
}

function limiter(concurrency: number): Limiter {
  if (!((Number.isInteger(concurrency) || concurrency === Infinity) && concurrency > 0)) {
    throw new RangeError("Expected `concurrency` to be a number from 1 and up");
  }
  const queue: (() => Promise<void>)[] = [];
  let active = 0;
  const next = (): void => {
    if (active >= concurrency || queue.length === 0) return;
    active++;
    void queue.shift()!().then(() => {
      active--;
      next();
    });
  };
  const limit = <R>(call: () => Promise<R>): Promise<R> =>
    new Promise<R>((resolve, reject) => {
      queue.push(() => call().then(resolve, reject));
      next();
    });
  return Object.assign(limit, {
    clearQueue: () => {
      queue.length = 0;
    },
  });
}

export async function mapLimit<T, R>(
  items: readonly T[],
  limit: number,
  mapper: (item: T, index: number) => Promise<R>,
): Promise<R[]> {
  const run = limiter(limit);
  try {
    return await Promise.all(items.map((item, index) => run(() => mapper(item, index))));
  } finally {
    run.clearQueue();
  }
}
