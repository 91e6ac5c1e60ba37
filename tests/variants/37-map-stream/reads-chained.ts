// Style: a chain of reads, each of which begins when the one before is done and a place is free.
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const END = Symbol("end");
  const iterator = source[Symbol.asyncIterator]();
  const places: PromiseWithResolvers<void>[] = [];
  const placeOf = (index: number): PromiseWithResolvers<void> => {
    return (places[index] ??= Promise.withResolvers());
  };
  const results: Promise<R | typeof END>[] = [];
  let isStopped = false;
  let added = Promise.withResolvers<void>();

  const add = (result: Promise<R | typeof END>): void => {
    result.catch(() => {});
    results.push(result);
    added.resolve();
  };
  const readFor = async (index: number): Promise<void> => {
    if (index >= limit) await placeOf(index).promise;
    if (isStopped) return;
    const read = iterator.next();
    const result = await read.catch(() => undefined);
    if (isStopped) return;
    if (result === undefined) return add(read.then(() => END));
    if (result.done) return add(Promise.resolve(END));
    add(mapper(result.value));
    await readFor(index + 1);
  };

  void readFor(0);
  try {
    for (let index = 0; ; index++) {
      while (index >= results.length) {
        await added.promise;
        added = Promise.withResolvers();
      }
      const result = await results[index];
      if (result === END) return;
      yield result as R;
      placeOf(index + limit).resolve();
    }
  } finally {
    isStopped = true;
    await iterator.return?.();
  }
}
