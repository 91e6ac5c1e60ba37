// Style: a number for each value; the outcomes are kept by number until it is their turn.
export async function* mapStream<T, R>(
  source: AsyncIterable<T>,
  mapper: (value: T) => Promise<R>,
  limit: number,
): AsyncGenerator<R, void> {
  const iterator = source[Symbol.asyncIterator]();
  const outcomes = new Map<number, PromiseSettledResult<R>>();
  const total = { read: 0, yielded: 0, reads: 0 };
  let last: PromiseSettledResult<void> | undefined;
  let isStopped = false;
  let awake = Promise.withResolvers<void>();

  const map = async (value: T, number: number): Promise<void> => {
    const [outcome] = await Promise.allSettled([mapper(value)]);
    outcomes.set(number, outcome);
    awake.resolve();
  };
  const read = async (): Promise<void> => {
    total.reads++;
    const [outcome] = await Promise.allSettled([iterator.next()]);
    if (isStopped) return;
    if (outcome.status === "rejected") last = outcome;
    else if (outcome.value.done) last = { status: "fulfilled", value: undefined };
    else void map(outcome.value.value, total.read++);
    awake.resolve();
  };

  try {
    while (true) {
      const hasRoom = total.read - total.yielded < limit;
      if (hasRoom && last === undefined && total.reads === total.read) void read();
      const outcome = outcomes.get(total.yielded);
      if (outcome?.status === "rejected") throw outcome.reason;
      if (outcome !== undefined) {
        outcomes.delete(total.yielded++);
        yield outcome.value;
      } else if (last !== undefined && total.yielded === total.read) {
        if (last.status === "rejected") throw last.reason;
        return;
      } else {
        await awake.promise;
        awake = Promise.withResolvers<void>();
      }
    }
  } finally {
    isStopped = true;
    if (last?.status !== "fulfilled") await iterator.return?.();
  }
}
